package dev.insightselectors.app.history;

import java.util.Set;

/**
 * One call as a client saw it.
 *
 * @param call what was asked of which resource
 * @param outcome {@code accepted}, what was read, or the name of the error
 * @param began before the call was sent, in nanoseconds
 * @param ended after its answer came, in nanoseconds
 */
record Step(String resource, Action call, String outcome, long began, long ended) {
  private static final Set<String> UNKNOWN = Set.of("InternalFailure", "ServiceUnavailable");

  /** A fault says nothing of what became of the call: it was made at some time, or never. */
  boolean isUnknown() {
    return UNKNOWN.contains(outcome);
  }

  /** The same as if it had been made, which nothing later has to have seen the end of. */
  Step asMade() {
    return new Step(resource, call, "accepted", began, Long.MAX_VALUE);
  }

  /** An operation on one trail, as the model of the checker knows it. */
  record Action(String operation, String argument) {}
}
