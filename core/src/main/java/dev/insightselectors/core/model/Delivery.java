package dev.insightselectors.core.model;

import java.util.Optional;

/**
 * Where a trail's files go: the bucket, the prefix before {@code AWSLogs/}, and the KMS key that
 * encrypts them, as the trail's owner named it.
 */
public record Delivery(String bucketName, Optional<String> keyPrefix, Optional<String> kmsKeyId) {

  public static Delivery to(String bucketName) {
    return new Delivery(bucketName, Optional.empty(), Optional.empty());
  }

  public Delivery withKmsKeyId(String keyId) {
    return new Delivery(bucketName, keyPrefix, Optional.of(keyId));
  }

  public Delivery withKeyPrefix(String prefix) {
    return new Delivery(bucketName, Optional.of(prefix), kmsKeyId);
  }
}
