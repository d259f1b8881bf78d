package dev.insightselectors.testkit.aws;

import dev.insightselectors.core.model.Caller;
import java.util.Optional;

/** A bucket under its own name. */
final class MadeBucket implements Surrounding {
  private static final String OPEN =
      """
      {"Version": "2012-10-17", "Statement": [{"Effect": "Allow",
        "Principal": {"Service": "cloudtrail.amazonaws.com"},
        "Action": ["s3:GetBucketAcl", "s3:PutObject"],
        "Resource": ["arn:%1$s:s3:::%2$s", "arn:%1$s:s3:::%2$s/*"]}]}""";

  private final Buckets buckets;
  private final String name;
  private final Caller owner;
  private final Optional<String> policy;
  private boolean isOpen;
  private boolean isGone;

  /**
   * @param policy empty text for none; empty altogether when the scenario has no such bucket
   */
  MadeBucket(Buckets buckets, String name, Caller owner, Optional<String> policy) {
    this.buckets = buckets;
    this.name = name;
    this.owner = owner;
    this.policy = policy;
  }

  /** A policy with which CloudTrail may do all that it needs. */
  static String open(String name, Caller owner) {
    return OPEN.formatted(owner.partition(), name);
  }

  /** Deletes it, unless the scenario is without it already. */
  void remove() {
    if (!isGone) {
      buckets.delete(name, owner);
      isGone = true;
    }
  }

  void create() {
    buckets.create(name, owner);
  }

  /** Gives it the policy to begin with. */
  void prepare() {
    if (policy.isEmpty()) {
      open();
    } else if (!policy.get().isEmpty()) {
      buckets.putPolicy(name, owner, policy.get());
    }
  }

  @Override
  public void open() {
    if (!isOpen) {
      buckets.putPolicy(name, owner, open(name, owner));
      isOpen = true;
    }
  }

  @Override
  public boolean finish() {
    if (policy.isEmpty()) {
      remove();
    } else if (isOpen && policy.get().isEmpty()) {
      buckets.deletePolicy(name, owner);
    } else if (isOpen) {
      buckets.putPolicy(name, owner, policy.get());
    }
    return isOpen;
  }
}
