package dev.insightselectors.core.model;

import dev.insightselectors.core.policy.Policy;
import java.util.Optional;

/**
 * An S3 bucket and its policy; a bucket without one has {@link Policy#EMPTY}.
 *
 * @param region where it is, if that is known
 * @param defaultKeyId the KMS key that encrypts what is delivered without naming a key: its ARN,
 *     its id, or an alias; empty where S3 encrypts with a key of its own, or when it is not known
 * @param requesterPays whether S3 charges whoever calls, and so refuses what CloudTrail delivers
 */
public record Bucket(
    String name,
    Policy policy,
    Optional<Region> region,
    Optional<String> defaultKeyId,
    boolean requesterPays) {

  /** A bucket of which nothing else is known. */
  public Bucket(String name, Policy policy) {
    this(name, policy, Optional.empty(), Optional.empty(), false);
  }

  public Bucket in(Region other) {
    return new Bucket(name, policy, Optional.of(other), defaultKeyId, requesterPays);
  }

  public Bucket encryptingWith(String keyId) {
    return new Bucket(name, policy, region, Optional.of(keyId), requesterPays);
  }

  public Bucket whoseRequesterPays() {
    return new Bucket(name, policy, region, defaultKeyId, true);
  }
}
