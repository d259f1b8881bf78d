package dev.insightselectors.app.conform;

import dev.insightselectors.app.Similar;
import dev.insightselectors.app.serve.CannotRunException;
import dev.insightselectors.core.rule.Edition;
import dev.insightselectors.testkit.run.FeatureSet;
import dev.insightselectors.testkit.spec.Choices;
import dev.insightselectors.testkit.spec.DecisionTable;
import dev.insightselectors.testkit.spec.Inventory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code explain}: what is behind the id that a refusal, a report or a scenario names. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = {
      "Tells what an id stands for: what it requires, where the AWS documentation says so, which"
          + " scenarios show it, and what is known of other implementations.",
      "A refused call names the requirements that it broke in the header"
          + " x-insight-selectors-requirement and in the log."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  insight-selectors explain PIS-011",
      "  insight-selectors explain TrailNotFoundException",
      "  insight-selectors explain bucket-missing",
      "  insight-selectors explain C19"
    })
public final class ExplainCommand implements Callable<Integer> {
  @SuppressWarnings("NullAway.Init") // Set by picocli.
  @Parameters(
      paramLabel = "ID",
      description =
          "A requirement (PIS-011), the name of an error, the id of a scenario, or an"
              + " interpretation (C19).")
  private String id;

  @Option(
      names = "--results",
      paramLabel = "DIR",
      defaultValue = "${env:INSIGHT_SELECTORS_RESULTS:-results}",
      description =
          "Where reports of other implementations are, a folder for each"
              + " (INSIGHT_SELECTORS_RESULTS; default: ${DEFAULT-VALUE}).")
  private Path results = Path.of("results");

  @SuppressWarnings("NullAway.Init") // Set by picocli.
  @Spec
  private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Explanation explanation =
        new Explanation(
            Inventory.load(Edition.newest()),
            Choices.load(Edition.newest()),
            DecisionTable.load(),
            FeatureSet.load(Edition.newest()).scenarios(),
            Recorded.in(results));
    String asked = id.strip().replaceFirst("^@", "");
    spec.commandLine()
        .getOut()
        .print(
            explanation
                .of(asked)
                .or(() -> explanation.of(asked.toUpperCase(Locale.ROOT)))
                .orElseThrow(() -> unknown(asked, explanation)));
    spec.commandLine().getOut().flush();
    return 0;
  }

  private static CannotRunException unknown(String asked, Explanation explanation) {
    return new CannotRunException(
        "explain " + asked,
        "nothing has this id",
        Similar.question(asked, explanation.ids(), "insight-selectors spec lists what there is."));
  }
}
