package dev.insightselectors.testkit.aws;

import dev.insightselectors.core.model.Caller;

/** Keys in the KMS of the subject. */
record KmsServiceKeys(AwsServices services) implements Keys {
  private static final String DESCRIPTION = "of an insight-selectors conformance run";
  private static final int SHORTEST_WAIT_IN_DAYS = 7;

  @Override
  public String create(Caller owner, String policy) {
    return services
        .kms(owner)
        .createKey(key -> key.policy(policy).description(DESCRIPTION))
        .keyMetadata()
        .arn();
  }

  @Override
  public void putPolicy(String arn, Caller owner, String policy) {
    services
        .kms(owner)
        .putKeyPolicy(put -> put.keyId(id(arn)).policyName("default").policy(policy));
  }

  @Override
  public void disable(String arn, Caller owner) {
    services.kms(owner).disableKey(disable -> disable.keyId(id(arn)));
  }

  @Override
  public void scheduleDeletion(String arn, Caller owner) {
    services
        .kms(owner)
        .scheduleKeyDeletion(
            delete -> delete.keyId(id(arn)).pendingWindowInDays(SHORTEST_WAIT_IN_DAYS));
  }

  /** Not every emulator takes an ARN here. */
  private static String id(String arn) {
    return arn.substring(arn.lastIndexOf('/') + 1);
  }
}
