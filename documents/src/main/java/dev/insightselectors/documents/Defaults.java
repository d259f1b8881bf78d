package dev.insightselectors.documents;

import java.util.Optional;

/** Leaves out of a document what a reader would take for granted. */
final class Defaults {
  private Defaults() {}

  static <T> Optional<T> unless(T usual, T value) {
    return value.equals(usual) ? Optional.empty() : Optional.of(value);
  }
}
