package dev.insightselectors.testkit.subject;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.insightselectors.core.model.Caller;

/** One call of an operation: who calls, and the members of the request as JSON. */
public record ApiCall(Caller caller, String operation, ObjectNode members) {

  /** For reports. */
  public String summary() {
    return "%s by %s in %s".formatted(operation, caller.account(), caller.region());
  }
}
