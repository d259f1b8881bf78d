package dev.insightselectors.testkit.run;

import dev.insightselectors.core.rule.Edition;
import dev.insightselectors.testkit.subject.Subject;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which edition a subject speaks: the newest of which it has what no older one has. That is seen in
 * one scenario of the edition, the one with the tag {@code @probe}, before anything is judged.
 */
public final class EditionProbe {
  private static final String PROBE = "@probe";

  private EditionProbe() {}

  /**
   * What was found out.
   *
   * @param edition the newest edition that it speaks
   * @param instead what the next one asks for and it did not show; empty where it speaks the newest
   */
  public record Found(Edition edition, Optional<String> instead) {}

  /** Asks the subject, with a call or two. */
  public static Found of(Subject subject) {
    Optional<String> instead = Optional.empty();
    for (Edition edition : newestFirst()) {
      Optional<ScenarioResult> shown = shown(edition, subject);
      if (shown.filter(it -> it.verdict() == Verdict.PASSED).isPresent()) {
        return new Found(edition, instead);
      }
      instead = shown.flatMap(ScenarioResult::failure).map(Failure::message);
    }
    return new Found(Edition.PINNED, instead);
  }

  /** How its probe went; there is nothing where nobody answers. */
  private static Optional<ScenarioResult> shown(Edition edition, Subject subject) {
    RunReport run =
        ConformanceRun.of(FeatureSet.addedBy(edition))
            .scenariosAlone()
            .only(PROBE)
            .against(subject);
    return run.everyScenario().stream().findFirst();
  }

  /** Whoever shows none of these speaks the pinned one. */
  private static List<Edition> newestFirst() {
    return Arrays.stream(Edition.values())
        .filter(edition -> edition != Edition.PINNED)
        .sorted(Comparator.reverseOrder())
        .toList();
  }
}
