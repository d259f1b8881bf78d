package dev.insightselectors.app.serve;

import dev.insightselectors.documents.ObservedEntry;
import dev.insightselectors.documents.TrailEntry;
import dev.insightselectors.documents.World;
import dev.insightselectors.neighbours.observed.ManagementEvent;
import dev.insightselectors.neighbours.observed.Observed;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code insight-selectors world check}: whether a document is a world, and what works in it. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description =
        "Tells what is wrong with a world, or how the first trails in it take a call of"
            + " PutInsightSelectors.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:it is a world", "2:it is none, or cannot be read"},
    footerHeading = "%nExample:%n",
    footer = "  insight-selectors world check examples/worlds/organization.yaml")
final class WorldCheckCommand implements Callable<Integer> {
  private static final int MOST_TRIED = 20;

  @Parameters(paramLabel = "FILE", description = "The world: .yaml or .yml, or else JSON.")
  private Path file = Path.of("world.json");

  @SuppressWarnings("NullAway.Init") // Set by picocli.
  @Spec
  private CommandSpec spec;

  @Override
  public Integer call() {
    World world = WorldFile.read(file);
    PrintWriter out = spec.commandLine().getOut();
    out.println(file + " is a world: " + counts(world) + ".");
    out.println(unlisted(world));
    for (TrailEntry entry : world.trails().stream().limit(MOST_TRIED).toList()) {
      out.println(
          "%s: %s".formatted(entry.trail().arn(), ExampleCall.outcome(world, entry.trail().arn())));
    }
    out.flush();
    return ExitCode.OK;
  }

  private static String counts(World world) {
    Stream<String> all =
        Stream.of(
            count(world.organizations().size(), "organization"),
            count(world.buckets().size(), "bucket"),
            count(world.keys().size(), "key"),
            count(world.trails().size(), "trail"),
            count(world.eventDataStores().size(), "event data store"));
    return Stream.concat(all, observed(world)).collect(Collectors.joining(", "));
  }

  /** What was observed, where anything was: most worlds say nothing of that. */
  private static Stream<String> observed(World world) {
    List<Observed> all = world.observed().stream().map(ObservedEntry::observed).toList();
    return all.isEmpty()
        ? Stream.empty()
        : Stream.of(
            count(sum(all, it -> it.metrics().size()), "observed metric"),
            count(sum(all, it -> it.insightsEvents().size()), "observed Insights event"),
            count(
                sum(
                    all,
                    it -> it.managementEvents().stream().mapToInt(ManagementEvent::count).sum()),
                "observed management event"));
  }

  private static int sum(List<Observed> all, ToIntFunction<Observed> number) {
    return all.stream().mapToInt(number).sum();
  }

  private static String count(int number, String name) {
    return number + " " + name + (number == 1 ? "" : "s");
  }

  private static String unlisted(World world) {
    return switch (world.kind()) {
      case OPEN ->
          "It is open: a bucket or key that is not listed exists, and grants CloudTrail what it"
              + " asks; one that is listed grants what its Policy says, and without one nothing.";
      case CLOSED ->
          "It is closed: a bucket or key that is not listed does not exist; one that is listed"
              + " grants what its Policy says, and without one nothing.";
    };
  }
}
