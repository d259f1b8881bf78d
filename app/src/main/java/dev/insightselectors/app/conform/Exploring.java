package dev.insightselectors.app.conform;

import dev.insightselectors.app.serve.CannotRunException;
import dev.insightselectors.core.rule.Edition;
import dev.insightselectors.testkit.explore.Exploration;
import dev.insightselectors.testkit.explore.Explored;
import dev.insightselectors.testkit.explore.Explorer;
import dev.insightselectors.testkit.explore.Finding;
import dev.insightselectors.testkit.subject.Subject;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;

/** {@code conform --explore}: calls that nobody wrote down, in place of the scenarios. */
final class Exploring {
  @Option(
      names = "--explore",
      defaultValue = "${env:INSIGHT_SELECTORS_EXPLORE:-false}",
      fallbackValue = "true",
      description =
          "Makes up calls in place of the scenarios, and shows the least that is answered otherwise"
              + " than the rules and the interpretations allow"
              + " (INSIGHT_SELECTORS_EXPLORE=true|false).")
  private boolean explore;

  @Option(
      names = "--budget",
      paramLabel = "SECONDS",
      defaultValue = "${env:INSIGHT_SELECTORS_BUDGET:-60}",
      description = "How long to explore (INSIGHT_SELECTORS_BUDGET; default: ${DEFAULT-VALUE}).")
  private int budget = 60;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "${env:INSIGHT_SELECTORS_SEED:-1}",
      description =
          "Which calls are made up, and in which order: the same ones for the same number"
              + " (INSIGHT_SELECTORS_SEED; default: ${DEFAULT-VALUE}).")
  private long seed = 1;

  @Option(
      names = "--walks",
      paramLabel = "N",
      defaultValue = "${env:INSIGHT_SELECTORS_WALKS:-" + Long.MAX_VALUE + "}",
      hidden = true,
      description = "At most so many walks, whatever the time (INSIGHT_SELECTORS_WALKS).")
  private long walks = Long.MAX_VALUE;

  boolean isAsked() {
    return explore;
  }

  /** 0 when nothing was found, and 1 otherwise. */
  int explore(Subject subject, Edition edition, Path report, PrintWriter out) throws IOException {
    if (budget < 1) {
      throw new CannotRunException(
          "--budget " + budget, "exploring takes 1 second or more", "Give more seconds.");
    }
    Explorer explorer =
        Explorer.seeded(seed).of(edition).within(Duration.ofSeconds(budget)).walking(walks);
    Instant began = Instant.now();
    Exploration exploration =
        (Ansi.AUTO.enabled() ? explorer.telling(seen -> tell(seen, began, out)) : explorer)
            .explore(subject);
    ExplorationFiles.write(exploration, subject.info(), report);
    exploration.findings().forEach(finding -> tell(finding, out));
    out.printf(
        "%n%s%nThe report is %s%n",
        ExplorationFiles.sentence(exploration), report.resolve(ExplorationFiles.REPORT));
    out.flush();
    return exploration.findings().isEmpty() ? 0 : 1;
  }

  private void tell(Explored seen, Instant began, PrintWriter out) {
    long left = Math.max(0, budget - Duration.between(began, Instant.now()).toSeconds());
    out.printf(
        "\r%s walks, %s calls, %s states, about %s s left ",
        seen.walks(), seen.calls(), seen.states(), left);
    out.flush();
  }

  private static void tell(Finding finding, PrintWriter out) {
    out.printf(
        "%n%s (%s)%n  expected %s%n  got %s%n",
        finding.what(),
        String.join(", ", finding.requirements()),
        finding.expected(),
        finding.got());
    finding.calls().forEach(call -> out.printf("  %s%n", call));
  }
}
