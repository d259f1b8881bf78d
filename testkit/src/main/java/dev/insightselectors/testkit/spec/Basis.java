package dev.insightselectors.testkit.spec;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** What a rule of the features rests on, the firmest first. Each is a tag of its own. */
public enum Basis {
  /** A sentence of the page. */
  DOCUMENTED("@documented"),
  /** What we conclude from sentences of the page. */
  INFERRED("@inferred"),
  /** What we read into it where it leaves something open. */
  INTERPRETED("@chosen");

  private final String tag;

  Basis(String tag) {
    this.tag = tag;
  }

  /** The basis that the tags name; of several the firmest. */
  public static Optional<Basis> of(Collection<String> tags) {
    return Arrays.stream(values()).filter(basis -> tags.contains(basis.tag)).findFirst();
  }

  /** In lower case, for a reader. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
