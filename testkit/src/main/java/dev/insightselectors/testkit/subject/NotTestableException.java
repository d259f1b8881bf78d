package dev.insightselectors.testkit.subject;

import org.opentest4j.TestAbortedException;

/** What a scenario needs could not be arranged; the scenario is neither passed nor failed. */
public final class NotTestableException extends TestAbortedException {
  private static final long serialVersionUID = 1;

  public NotTestableException(String reason) {
    super(reason);
  }

  public NotTestableException(String reason, Throwable cause) {
    super(reason, cause);
  }
}
