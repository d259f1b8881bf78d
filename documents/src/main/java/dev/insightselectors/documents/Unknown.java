package dev.insightselectors.documents;

import com.networknt.schema.ValidationMessage;

/** What becomes of members that are not known here. */
enum Unknown {
  /** For what people write: a member that does nothing is a mistake of theirs. */
  REFUSED,

  /**
   * For what was stored: a later version may have written it. Not in a policy, whose grammar is
   * AWS's: without one of its members it may grant what it denies.
   */
  IGNORED;

  private static final String OF_POLICY = "/Policy";

  boolean ignores(ValidationMessage message) {
    return this == IGNORED
        && message.getType().equals("additionalProperties")
        && !message.getInstanceLocation().toString().contains(OF_POLICY);
  }
}
