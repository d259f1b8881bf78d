package dev.insightselectors.app.conform;

import dev.insightselectors.app.FileTrouble;
import dev.insightselectors.app.serve.CannotRunException;
import dev.insightselectors.testkit.rehearsal.Journal;
import dev.insightselectors.testkit.run.ConformanceRun;
import dev.insightselectors.testkit.run.FeatureSet;
import dev.insightselectors.testkit.run.ScenarioResult;
import dev.insightselectors.testkit.run.Verdict;
import dev.insightselectors.testkit.set.Disputes;
import dev.insightselectors.testkit.set.ReleasedSet;
import dev.insightselectors.testkit.set.ReleasedSets;
import dev.insightselectors.testkit.set.RequirementSet;
import dev.insightselectors.testkit.set.SetFolder;
import dev.insightselectors.testkit.set.SetRules;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code insight-selectors spec release}: makes the scenarios of today a requirement set. */
@Command(
    name = "release",
    mixinStandardHelpOptions = true,
    description = {
      "Releases a requirement set: all scenarios as they are now, or those that can be arranged.",
      "From then on a test sees to it that they are only ever relaxed."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:the set is written", "2:there is such a set, or it could not be written"},
    footerHeading = "%nExample:%n",
    footer = "  insight-selectors spec release put-insight-selectors-2027-04")
public final class ReleaseCommand implements Callable<Integer> {
  private static final String FOLDER =
      "features/src/main/resources/dev/insightselectors/features/sets";

  @SuppressWarnings("NullAway.Init") // Set by picocli.
  @Parameters(paramLabel = "NAME", description = "Lower case, digits and hyphens.")
  private String name;

  @Option(
      names = "--folder",
      paramLabel = "DIR",
      defaultValue = "${env:INSIGHT_SELECTORS_SETS:-" + FOLDER + "}",
      description = "Where sets are kept (INSIGHT_SELECTORS_SETS; default: ${DEFAULT-VALUE}).")
  private Path folder = Path.of(FOLDER);

  @Option(
      names = "--arrange",
      paramLabel = "control|aws",
      defaultValue = "${env:INSIGHT_SELECTORS_SET_ARRANGE:-control}",
      description =
          "aws: only the scenarios that public AWS operations can arrange, so that a run with"
              + " --arrange aws can pass the whole set; never the default of a run"
              + " (INSIGHT_SELECTORS_SET_ARRANGE; default: ${DEFAULT-VALUE}).")
  private ConformCommand.Arrangement arrange = ConformCommand.Arrangement.control;

  @SuppressWarnings("NullAway.Init") // Set by picocli.
  @Spec
  private CommandSpec spec;

  @Override
  public Integer call() {
    FeatureSet features = FeatureSet.load();
    refuseWhereAnOlderSetIsBroken(features);
    ReleasedSet set = set(features);
    PrintWriter out = spec.commandLine().getOut();
    out.printf("Written: %s%n", written(set));
    out.printf("%s scenarios, digest %s%n", set.scenarios().size(), set.digest());
    out.flush();
    return 0;
  }

  /** Else what was made stricter by mistake would become part of a set. */
  private static void refuseWhereAnOlderSetIsBroken(FeatureSet features) {
    SetRules rules = new SetRules(features.verdictContents(), new Disputes(Path.of(""))::have);
    ReleasedSets.load().sets().stream()
        .flatMap(set -> rules.broken(set).stream())
        .findFirst()
        .ifPresent(
            broken -> {
              throw new CannotRunException(
                  "an older set",
                  broken,
                  "Undo what makes the scenario stricter, or open a dispute as"
                      + " docs/disputes/TEMPLATE.md tells.");
            });
  }

  private ReleasedSet set(FeatureSet features) {
    try {
      String today = LocalDate.now(ZoneOffset.UTC).toString();
      return arrange == ConformCommand.Arrangement.aws
          ? ReleasedSet.of(arrangeable(features), name, today, Optional.of(arrange.name()))
          : ReleasedSet.of(features.everything(), name, today, Optional.empty());
    } catch (IllegalArgumentException wrong) {
      throw new CannotRunException(
          "spec release " + name,
          String.valueOf(wrong.getMessage()),
          "Give a name like put-insight-selectors-2027-04.",
          wrong);
    }
  }

  /** What the reference passes in a rehearsal, where nothing else than the operations arranges. */
  private static RequirementSet arrangeable(FeatureSet features) {
    try (Rehearsal rehearsal = Rehearsal.making(new Journal())) {
      return features
          .everything()
          .of(
              ConformanceRun.of(features).against(rehearsal).everyScenario().stream()
                  .filter(result -> result.verdict() == Verdict.PASSED)
                  .map(ScenarioResult::id)
                  .collect(Collectors.toSet()));
    }
  }

  private Path written(ReleasedSet set) {
    try {
      return new SetFolder(folder).add(set);
    } catch (FileAlreadyExistsException released) {
      throw new CannotRunException(
          "spec release " + name,
          "it was released already, and a released set stays as it is",
          "Choose another name.",
          released);
    } catch (IOException unwritable) {
      throw new CannotRunException(
          "--folder " + folder,
          "the set cannot be written there: " + FileTrouble.reason(unwritable),
          "Run it where the root of the repository is, or name the folder of the sets.",
          unwritable);
    }
  }
}
