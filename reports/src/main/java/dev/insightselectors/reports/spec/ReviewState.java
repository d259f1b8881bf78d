package dev.insightselectors.reports.spec;

/** Where the review of a requirement stands. */
public enum ReviewState {
  UNREVIEWED,
  APPROVED,
  /** It was approved, but what was read has been edited since. */
  STALE
}
