package dev.insightselectors.adapters.memory;

import dev.insightselectors.core.policy.Policy;

/** What an open world takes for granted. */
final class OpenWorld {
  /** The policy of the buckets and keys that are not listed. */
  static final Policy POLICY = Policy.grantingEverythingTo("cloudtrail.amazonaws.com");

  private OpenWorld() {}
}
