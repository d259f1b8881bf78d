package dev.insightselectors.testkit.run;

/**
 * Something that was seen in a run and is part of no verdict, since no client minds it.
 *
 * @param kind what it was seen in: {@code answer}, {@code error} or {@code read-back}
 * @param what what was seen: {@code had the unknown member "Note"}
 * @param times in how many of them
 */
public record Observation(String kind, String what, int times) {

  /** For a reader: {@code 3 answers had the unknown member "Note"}. */
  public String text() {
    return "%s %s%s %s".formatted(times, kind, times == 1 ? "" : "s", what);
  }

  Observation again() {
    return new Observation(kind, what, times + 1);
  }
}
