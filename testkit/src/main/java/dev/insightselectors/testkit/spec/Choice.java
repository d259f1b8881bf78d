package dev.insightselectors.testkit.spec;

import java.util.List;

/**
 * What the reference does where the page is silent or contradicts itself.
 *
 * @param id {@code C7}, never reused
 * @param silence what the page leaves open
 * @param reference what the reference does
 * @param alsoAccepted what the kit accepts of others
 */
public record Choice(String id, String silence, String reference, List<String> alsoAccepted) {
  public Choice {
    alsoAccepted = List.copyOf(alsoAccepted);
  }
}
