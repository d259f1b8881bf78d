package dev.insightselectors.documents;

/**
 * How many calls of an operation an account may make in a Region. Numbers out of bounds are a
 * {@link DocumentException}.
 *
 * @param operation {@code PutInsightSelectors}, say
 * @param calls how many, 0 to 1,000,000,000
 * @param seconds in how long, 1 to 31,536,000: a year
 * @param used how many of the first calls are spent already, 0 to {@code calls}
 */
public record Quota(String operation, int calls, int seconds, int used) {
  private static final int MOST_CALLS = 1_000_000_000;
  private static final int MOST_SECONDS = 31_536_000;

  public Quota {
    Place.require("/Calls", calls >= 0 && calls <= MOST_CALLS, "is not 0 to " + MOST_CALLS, calls);
    Place.require(
        "/Seconds",
        seconds >= 1 && seconds <= MOST_SECONDS,
        "is not 1 to " + MOST_SECONDS,
        seconds);
    Place.require("/Used", used >= 0 && used <= calls, "is not 0 to Calls", used);
  }
}
