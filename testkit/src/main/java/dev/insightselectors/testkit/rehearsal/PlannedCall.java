package dev.insightselectors.testkit.rehearsal;

import dev.insightselectors.core.model.Caller;

/**
 * A call that a run would make.
 *
 * @param service {@code CloudTrail}, {@code S3}, {@code KMS}, {@code Organizations} or {@code IAM}
 * @param about what it is about: a name, or the body of the message
 */
public record PlannedCall(String service, String operation, Caller caller, String about) {}
