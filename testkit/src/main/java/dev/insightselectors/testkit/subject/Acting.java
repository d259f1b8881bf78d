package dev.insightselectors.testkit.subject;

/** How one acts for an account at a subject. */
public enum Acting {
  /** With the account as access key id. */
  CLAIMED,
  /** With the role in it that Organizations makes, assumed by the account of the scenarios. */
  ASSUMED,
  /** With credentials that somebody gave, which no report has. */
  GIVEN
}
