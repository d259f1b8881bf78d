package dev.insightselectors.core.rule;

import dev.insightselectors.core.error.DocumentedError.InsufficientEncryptionPolicy;
import dev.insightselectors.core.error.DocumentedError.InsufficientS3BucketPolicy;
import dev.insightselectors.core.error.DocumentedError.Kms;
import dev.insightselectors.core.error.DocumentedError.S3BucketDoesNotExist;
import dev.insightselectors.core.model.InsightsSource;
import dev.insightselectors.core.model.KmsKey;
import dev.insightselectors.core.model.Trail;
import dev.insightselectors.core.policy.Access;
import dev.insightselectors.core.policy.Policy;
import java.util.List;
import java.util.Optional;

/** Bucket and key: asked only of a call that enables something (choice C16). */
final class DeliveryRules {
  private DeliveryRules() {}

  static final List<Rule<PutSituation>> ALL =
      List.of(
          Rule.named("bucket-exists")
              .from("PIS-130", "PIS-131")
              .says("The bucket of the trail exists")
              .brokenWhen(
                  (PutSituation put) -> enabledTrail(put).isPresent() && put.bucket().isEmpty())
              .refusing(put -> new S3BucketDoesNotExist(bucketName(put))),
          Rule.named("bucket-policy-sufficient")
              .from("PIS-087", "PIS-088")
              .says("The policy of the bucket lets CloudTrail deliver Insights files")
              .brokenWhen((PutSituation put) -> withheldByBucket(put).isPresent())
              .refusing(
                  put ->
                      new InsufficientS3BucketPolicy(
                          bucketName(put), withheldByBucket(put).orElseThrow().action())),
          Rule.named("key-usable")
              .from("PIS-117", "PIS-118")
              .says("The KMS key exists and is enabled")
              .brokenWhen((PutSituation put) -> enabledKeyId(put).isPresent() && !isUsable(put))
              .refusing(put -> new Kms(enabledKeyId(put).orElseThrow(), problem(put))),
          Rule.named("key-policy-sufficient")
              .from("PIS-084", "PIS-085")
              .says("The policy of the KMS key lets CloudTrail encrypt")
              .brokenWhen((PutSituation put) -> withheldByKey(put).isPresent())
              .refusing(
                  put ->
                      new InsufficientEncryptionPolicy(
                          enabledKeyId(put).orElseThrow(),
                          withheldByKey(put).orElseThrow().action())));

  private static Optional<Trail> enabledTrail(PutSituation put) {
    return put.trail().filter(trail -> put.enables()).flatMap(TrailReference::trail);
  }

  private static String bucketName(PutSituation put) {
    return enabledTrail(put).orElseThrow().delivery().bucketName();
  }

  private static Optional<Access> withheldByBucket(PutSituation put) {
    return enabledTrail(put)
        .flatMap(
            trail ->
                put.bucket()
                    .flatMap(
                        bucket ->
                            withheld(
                                bucket.policy(),
                                CloudTrailAccess.toBucket(trail, put.organization()))));
  }

  private static Optional<String> enabledKeyId(PutSituation put) {
    return put.source().filter(source -> put.enables()).flatMap(InsightsSource::kmsKeyId);
  }

  private static boolean isUsable(PutSituation put) {
    return put.key().filter(key -> key.state() == KmsKey.State.ENABLED).isPresent();
  }

  private static String problem(PutSituation put) {
    return put.key()
        .map(key -> "cannot be used in the state " + key.state().wireName())
        .orElse("does not exist");
  }

  private static Optional<Access> withheldByKey(PutSituation put) {
    if (enabledKeyId(put).isEmpty()) {
      return Optional.empty();
    }
    return put.key()
        .flatMap(
            key ->
                withheld(
                    key.policy(), CloudTrailAccess.toKey(key.arn(), put.source().orElseThrow())));
  }

  private static Optional<Access> withheld(Policy policy, List<Access> needed) {
    return needed.stream().filter(access -> !policy.grants(access)).findFirst();
  }
}
