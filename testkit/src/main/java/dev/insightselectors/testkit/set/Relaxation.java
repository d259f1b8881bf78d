package dev.insightselectors.testkit.set;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Locale;
import java.util.Optional;

/**
 * What a dispute made of a scenario of a released set.
 *
 * @param dispute a link, or a file below {@code docs/disputes}
 * @param outcome the one more outcome that it accepts
 * @param fingerprint that of the scenario as it accepts one more
 */
public record Relaxation(
    String scenario,
    String dispute,
    What what,
    Optional<String> outcome,
    Optional<String> fingerprint) {

  /** There is no third: whatever else changes makes a scenario stricter, or another one. */
  public enum What {
    RETIRED,
    ACCEPTS;

    @JsonCreator
    static What of(String name) {
      return valueOf(name.toUpperCase(Locale.ROOT));
    }
  }

  /** Refuses, with {@link IllegalArgumentException}, what says more or less than its kind asks. */
  public Relaxation {
    boolean accepts = what == What.ACCEPTS;
    if (outcome.isPresent() != accepts || fingerprint.isPresent() != accepts) {
      throw new IllegalArgumentException(
          "relaxing %s: 'accepts' has an outcome and a fingerprint, 'retired' has neither"
              .formatted(scenario));
    }
  }
}
