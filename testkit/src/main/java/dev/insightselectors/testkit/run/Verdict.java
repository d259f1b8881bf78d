package dev.insightselectors.testkit.run;

/** How a scenario ended. Only {@link #PASSED} is a success. */
public enum Verdict {
  /** Every step held. */
  PASSED("passed"),
  /** A step did not hold, or was undefined, or broke. */
  FAILED("failed"),
  /** It passed, but would have passed without any judgement of the subject's. */
  UNPROVEN("unproven"),
  /** The subject says that it lacks what the scenario needs. */
  NOT_DECLARED("not supported by the subject"),
  /** What the scenario needs could not be arranged. */
  NOT_TESTABLE("not testable"),
  /** It failed, and the list of deviations says so. */
  KNOWN_DEVIATION("known deviation"),
  /** The list of deviations says that it fails, but it passed. */
  STALE_DEVIATION("stale deviation");

  private final String words;

  Verdict(String words) {
    this.words = words;
  }

  /** As reports spell it: {@code "not testable"}. */
  public String words() {
    return words;
  }

  /** Whether the run fails because of it. */
  public boolean failsTheRun() {
    return this == FAILED || this == STALE_DEVIATION;
  }
}
