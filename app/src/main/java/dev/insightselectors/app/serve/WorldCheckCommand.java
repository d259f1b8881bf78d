package dev.insightselectors.app.serve;

import dev.insightselectors.documents.EventDataStoreEntry;
import dev.insightselectors.documents.TrailEntry;
import dev.insightselectors.documents.World;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
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
    return String.join(
        ", ",
        count(world.organizations(), "organization"),
        count(world.buckets(), "bucket"),
        count(world.keys(), "key"),
        count(world.trails(), "trail"),
        WorldCheckCommand.<EventDataStoreEntry>count(world.eventDataStores(), "event data store"));
  }

  private static <T> String count(List<T> things, String name) {
    return things.size() + " " + name + (things.size() == 1 ? "" : "s");
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
