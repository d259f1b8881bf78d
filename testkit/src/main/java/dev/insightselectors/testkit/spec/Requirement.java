package dev.insightselectors.testkit.spec;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One row of the inventory: one sentence or table fact of the page.
 *
 * @param id {@code PIS-017}, never reused
 * @param section the page's section
 * @param about the parameter, error or example within the section
 * @param fingerprint the first 12 hex digits of SHA-256 of the sentence, white space folded
 * @param requires what the sentence itself says, in our words
 * @param infers what is concluded from it
 * @param from the rows that it is concluded from, this one often among them
 * @param why why it is excluded
 * @param choices the interpretations that it needs, as it leaves something open
 * @param sameAs an earlier row that says the same
 */
public record Requirement(
    String id,
    String section,
    Optional<String> about,
    String fingerprint,
    String requires,
    Optional<String> infers,
    List<String> from,
    Kind verdict,
    Optional<String> why,
    List<String> choices,
    Optional<String> sameAs) {

  public Requirement {
    from = List.copyOf(from);
    choices = List.copyOf(choices);
  }

  /** A row that concludes nothing and leaves nothing open. */
  public Requirement(
      String id,
      String section,
      Optional<String> about,
      String fingerprint,
      String requires,
      Kind verdict,
      Optional<String> why,
      Optional<String> sameAs) {
    this(
        id,
        section,
        about,
        fingerprint,
        requires,
        Optional.empty(),
        List.of(),
        verdict,
        why,
        List.of(),
        sameAs);
  }

  /** The choice that settles it, if it cannot be followed as it stands. */
  public Optional<String> choice() {
    return verdict == Kind.CHOICE ? choices.stream().findFirst() : Optional.empty();
  }

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
