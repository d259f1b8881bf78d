package dev.insightselectors.testkit.spec;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Locale;
import java.util.Optional;

/**
 * One row of the inventory: one sentence or table fact of the page.
 *
 * @param id {@code PIS-017}, never reused
 * @param section the page's section
 * @param about the parameter, error or example within the section
 * @param fingerprint the first 12 hex digits of SHA-256 of the sentence, white space folded
 * @param requires what it asks for, in our words
 * @param why why it is excluded
 * @param choice which choice settled it
 * @param sameAs an earlier row that says the same
 */
public record Requirement(
    String id,
    String section,
    Optional<String> about,
    String fingerprint,
    String requires,
    Kind verdict,
    Optional<String> why,
    Optional<String> choice,
    Optional<String> sameAs) {

  /** How a row is accounted for. */
  public enum Kind {
    SCENARIOS,
    EXCLUDED,
    CHOICE;

    @JsonCreator
    static Kind of(String name) {
      return valueOf(name.toUpperCase(Locale.ROOT));
    }
  }
}
