package dev.insightselectors.core.model;

/** The guard of every value's constructor. */
final class Require {
  private Require() {}

  static void that(boolean holds, String otherwise, Object found) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise + " " + Quoted.of(String.valueOf(found)));
    }
  }
}
