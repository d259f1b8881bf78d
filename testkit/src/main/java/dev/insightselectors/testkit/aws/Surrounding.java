package dev.insightselectors.testkit.aws;

/**
 * A bucket or key of a scenario. A scenario may have one that no trail is made with: it is then
 * open to CloudTrail at first, and as the scenario has it when all else is made.
 */
interface Surrounding {

  /** Lets CloudTrail do all that it needs. */
  void open();

  /** Makes it what the scenario has, and says whether that changed it. */
  boolean finish();
}
