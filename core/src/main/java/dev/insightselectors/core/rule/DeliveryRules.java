package dev.insightselectors.core.rule;

import dev.insightselectors.core.error.DocumentedError.InsufficientEncryptionPolicy;
import dev.insightselectors.core.error.DocumentedError.InsufficientS3BucketPolicy;
import dev.insightselectors.core.error.DocumentedError.Kms;
import dev.insightselectors.core.error.DocumentedError.S3BucketDoesNotExist;
import dev.insightselectors.core.model.KmsKey;
import dev.insightselectors.core.policy.Access;
import dev.insightselectors.core.policy.Policy;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The bucket of a trail, and the key of a trail or event data store. */
public final class DeliveryRules {
  private DeliveryRules() {}

  private static final Rule<Surroundings> BUCKET_EXISTS =
      Rule.named("bucket-exists")
          .from("PIS-130", "PIS-131")
          .says("The bucket of the trail exists")
          .brokenWhen(
              (Surroundings around) -> around.trail().isPresent() && around.bucket().isEmpty())
          .refusing(around -> new S3BucketDoesNotExist(bucketName(around)));

  /** A key that is not there grants nothing, and CreateTrail of real AWS says so (choice C18). */
  public static final Rule<Surroundings> KEY_EXISTS =
      Rule.named("key-exists")
          .from("PIS-084", "PIS-085")
          .says("The KMS key exists")
          .brokenWhen(
              (Surroundings around) ->
                  around.source().kmsKeyId().isPresent() && around.key().isEmpty())
          .refusing(
              around -> new InsufficientEncryptionPolicy(keyId(around), "there is no such key"));

  public static final Rule<Surroundings> KEY_USABLE =
      Rule.named("key-usable")
          .from("PIS-117", "PIS-118")
          .says("The KMS key is enabled")
          .brokenWhen((Surroundings around) -> unusable(around).isPresent())
          .refusing(around -> new Kms(keyId(around), problem(around)));

  public static final Rule<Surroundings> KEY_POLICY =
      Rule.named("key-policy-sufficient")
          .from("PIS-084", "PIS-085")
          .says("The policy of the KMS key lets CloudTrail encrypt")
          .brokenBy(DeliveryRules::withheldByKey)
          .refusing(
              (around, why) ->
                  new InsufficientEncryptionPolicy(
                      keyId(around), "its policy does not let CloudTrail call " + why));

  /** Asked of a call that enables Insights (choices C16 and C18). */
  static final List<Rule<Surroundings>> INSIGHTS =
      List.of(
          BUCKET_EXISTS,
          bucketPolicy("Insights files", CloudTrailAccess::toBucket),
          KEY_EXISTS,
          KEY_USABLE,
          KEY_POLICY);

  /** Asked when a trail is made or changed. */
  public static final List<Rule<Surroundings>> LOG_FILES =
      List.of(BUCKET_EXISTS, bucketPolicy("log files", CloudTrailAccess::toBucketForLogFiles));

  private static Rule<Surroundings> bucketPolicy(
      String files, Function<Surroundings, List<Access>> needed) {
    return Rule.named("bucket-policy-sufficient")
        .from("PIS-087", "PIS-088")
        .says("The policy of the bucket lets CloudTrail deliver " + files)
        .brokenBy((Surroundings around) -> withheldByBucket(around, needed))
        .refusing((around, why) -> new InsufficientS3BucketPolicy(bucketName(around), why));
  }

  private static String bucketName(Surroundings around) {
    return around.trail().orElseThrow().delivery().bucketName();
  }

  private static Optional<String> withheldByBucket(
      Surroundings around, Function<Surroundings, List<Access>> needed) {
    return around.bucket().flatMap(bucket -> withheld(bucket.policy(), needed.apply(around)));
  }

  private static String keyId(Surroundings around) {
    return around.source().kmsKeyId().orElseThrow();
  }

  private static Optional<KmsKey> unusable(Surroundings around) {
    return around.key().filter(key -> key.state() != KmsKey.State.ENABLED);
  }

  private static Optional<String> withheldByKey(Surroundings around) {
    return around.key().flatMap(key -> withheld(key.policy(), CloudTrailAccess.toKey(around)));
  }

  private static String problem(Surroundings around) {
    return "cannot be used in the state " + unusable(around).orElseThrow().state().wireName();
  }

  /** The first access that the policy does not grant, and why not. */
  private static Optional<String> withheld(Policy policy, List<Access> needed) {
    return needed.stream()
        .filter(access -> !policy.grants(access))
        .map(it -> it.action() + " on " + it.resource() + ": " + policy.whyNot(it))
        .findFirst();
  }
}
