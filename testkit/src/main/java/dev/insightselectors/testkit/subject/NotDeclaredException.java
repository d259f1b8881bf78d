package dev.insightselectors.testkit.subject;

import org.opentest4j.TestAbortedException;

/** The subject says that it lacks what a scenario needs. */
public final class NotDeclaredException extends TestAbortedException {
  private static final long serialVersionUID = 1;

  public NotDeclaredException(Capability lacking) {
    super("the subject does not declare " + lacking.tag());
  }
}
