package dev.insightselectors.app.conform;

import dev.insightselectors.faults.Fault;
import dev.insightselectors.testkit.junit.ConformanceSuite;
import dev.insightselectors.testkit.subject.Subject;

/** What a Java project writes to adopt the kit; here it adopts itself. */
class AdoptedKitTest extends ConformanceSuite {
  @Override
  protected Subject subject() {
    return new ServedReference(Fault.NONE);
  }
}
