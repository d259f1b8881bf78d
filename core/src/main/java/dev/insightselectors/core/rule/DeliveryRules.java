package dev.insightselectors.core.rule;

import dev.insightselectors.core.error.DocumentedError.InsufficientEncryptionPolicy;
import dev.insightselectors.core.error.DocumentedError.InsufficientS3BucketPolicy;
import dev.insightselectors.core.error.DocumentedError.Kms;
import dev.insightselectors.core.error.DocumentedError.S3BucketDoesNotExist;
import dev.insightselectors.core.error.Refusal;
import dev.insightselectors.core.model.Bucket;
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
          .brokenWhen((Surroundings around) -> around.keyId().isPresent() && around.key().isEmpty())
          .refusing(around -> insufficient(around, "There is no such key"));

  public static final Rule<Surroundings> KEY_USABLE =
      Rule.named("key-usable")
          .from("PIS-117", "PIS-118")
          .says("The KMS key is enabled, and in the Region of the bucket")
          .brokenBy(DeliveryRules::unusable)
          .refusing((around, why) -> new Kms(keyId(around), why));

  public static final Rule<Surroundings> KEY_POLICY =
      Rule.named("key-policy-sufficient")
          .from("PIS-084", "PIS-085")
          .says("The policy of the KMS key lets CloudTrail encrypt")
          .brokenBy(DeliveryRules::withheldByKey)
          .refusing(
              (around, why) ->
                  insufficient(around, "Its policy does not let CloudTrail call " + why));

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
    return around
        .bucket()
        .flatMap(
            bucket ->
                bucket.requesterPays()
                    ? Optional.of("s3:PutObject: the bucket has Requester Pays")
                    : withheld(bucket.policy(), needed.apply(around)));
  }

  private static String keyId(Surroundings around) {
    return around.keyId().orElseThrow();
  }

  private static Refusal insufficient(Surroundings around, String reason) {
    return new InsufficientEncryptionPolicy(
        around.bucket().map(Bucket::name), keyId(around), reason);
  }

  private static Optional<String> unusable(Surroundings around) {
    return around
        .key()
        .map(KmsKey::state)
        .filter(state -> state != KmsKey.State.ENABLED)
        .map(state -> "cannot be used in the state " + state.wireName())
        .or(
            () ->
                around.bucketAwayFromKey().map(it -> "is not in the Region of the bucket, " + it));
  }

  private static Optional<String> withheldByKey(Surroundings around) {
    return around.key().flatMap(key -> withheld(key.policy(), CloudTrailAccess.toKey(around)));
  }

  /** The first access that the policy does not grant, and why not. */
  private static Optional<String> withheld(Policy policy, List<Access> needed) {
    return needed.stream()
        .filter(access -> !policy.grants(access))
        .map(it -> it.action() + " on " + it.resource() + ": " + policy.whyNot(it))
        .findFirst();
  }
}
