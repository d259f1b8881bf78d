package dev.insightselectors.testkit.spec;

import java.util.List;

/**
 * What the reference does where the page is silent or contradicts itself.
 *
 * @param id {@code C7}, never reused
 * @param silence what the page leaves open
 * @param reference what the reference does
 * @param alsoAccepted what the kit accepts of others
 * @param strictBecause the rows and recordings by which nothing else is accepted
 * @param recorded what is known of real AWS
 */
public record Choice(
    String id,
    String silence,
    String reference,
    List<String> alsoAccepted,
    List<String> strictBecause,
    List<Recording> recorded) {
  public Choice {
    alsoAccepted = List.copyOf(alsoAccepted);
    strictBecause = List.copyOf(strictBecause);
    recorded = List.copyOf(recorded);
  }

  /** Whether the kit accepts what the reference does and nothing else. */
  public boolean isStrict() {
    return alsoAccepted.isEmpty();
  }
}
