package dev.insightselectors.testkit.run;

import dev.insightselectors.core.rule.Edition;
import dev.insightselectors.testkit.subject.Subject;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/**
 * Which edition a subject speaks: the newest of which it has what no older one has. That is seen in
 * one scenario of the edition, the one with the tag {@code @probe}, before anything is judged.
 */
public final class EditionProbe {
  private static final String PROBE = "@probe and @edition-";

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
      if (shown.isEmpty() || shown.get().verdict() == Verdict.PASSED) {
        return new Found(edition, instead);
      }
      instead = shown.flatMap(ScenarioResult::failure).map(Failure::message);
    }
    return new Found(Edition.PINNED, instead);
  }

  /** How its probe went; the oldest edition has none. */
  private static Optional<ScenarioResult> shown(Edition edition, Subject subject) {
    FeatureSet features = FeatureSet.load(edition);
    return features.chosenBy(PROBE + edition).stream()
        .findFirst()
        .map(
            probe ->
                ConformanceRun.of(features)
                    .scenariosAlone()
                    .choosing(Set.of(probe.id()))
                    .against(subject))
        .flatMap(run -> run.everyScenario().stream().findFirst());
  }

  private static Edition[] newestFirst() {
    Edition[] all = Edition.values();
    Arrays.sort(all, Comparator.reverseOrder());
    return all;
  }
}
