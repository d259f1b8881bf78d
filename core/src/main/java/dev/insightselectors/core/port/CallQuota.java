package dev.insightselectors.core.port;

import dev.insightselectors.core.model.Caller;

/**
 * How many calls an account may make (PIS-133).
 *
 * <ul>
 *   <li>Asking spends one call of the operation in the caller's account and Region.
 *   <li>Of n callers that ask at once, no more are admitted than calls are left.
 *   <li>What cannot be counted is a {@link BackendException}, and may have been spent.
 * </ul>
 */
public interface CallQuota {

  /** Whether this call is within the quota. */
  boolean admits(Caller caller, String operation);
}
