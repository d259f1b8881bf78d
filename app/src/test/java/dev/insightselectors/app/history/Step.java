package dev.insightselectors.app.history;

/**
 * One call as a client saw it.
 *
 * @param call what was asked of which resource
 * @param outcome {@code accepted}, what was read, or the name of the error
 * @param began before the call was sent, in nanoseconds
 * @param ended after its answer came, in nanoseconds
 */
record Step(String resource, Action call, String outcome, long began, long ended) {

  /** An operation on one trail, as the model of the checker knows it. */
  record Action(String operation, String argument) {}
}
