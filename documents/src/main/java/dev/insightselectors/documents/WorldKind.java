package dev.insightselectors.documents;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is true of buckets and keys that a world does not list. */
public enum WorldKind {
  /** They exist, and grant CloudTrail what it asks. */
  OPEN,
  /** They do not exist. */
  CLOSED;

  public static Optional<WorldKind> named(String name) {
    return Arrays.stream(values()).filter(kind -> kind.wireName().equals(name)).findFirst();
  }

  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
