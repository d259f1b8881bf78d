package dev.insightselectors.adapters.aws.lookup;

import dev.insightselectors.core.model.Caller;

/** A key as KMS is asked for it: what is no ARN is in the owner's account and Region. */
final class KmsKeyArn {
  private KmsKeyArn() {}

  static String of(String keyId, Caller owner) {
    if (keyId.startsWith("arn:")) {
      return keyId;
    }
    String resource = keyId.startsWith("alias/") ? keyId : "key/" + keyId;
    return "arn:%s:kms:%s:%s:%s"
        .formatted(owner.partition().name(), owner.region(), owner.account(), resource);
  }
}
