package dev.insightselectors.testkit.fault;

import dev.insightselectors.core.model.InsightsSource;
import dev.insightselectors.core.model.KmsKey;
import dev.insightselectors.core.model.Organization;
import dev.insightselectors.core.policy.Access;
import dev.insightselectors.core.policy.Policy;
import dev.insightselectors.core.policy.Statement;
import dev.insightselectors.core.policy.Statement.Effect;
import dev.insightselectors.core.rule.CloudTrailAccess;
import dev.insightselectors.core.rule.EventDataStoreReference;
import dev.insightselectors.core.rule.PutSituation;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Buckets, keys, organizations and Regions, looked at carelessly. */
final class SurroundingsFaults {
  private static final String BUCKET_POLICY = "bucket-policy-sufficient";
  private static final String KEY_POLICY = "key-policy-sufficient";

  private SurroundingsFaults() {}

  static List<Fault> all() {
    return List.of(
        bucketPolicy("bucket-denials-ignored", SurroundingsFaults::withoutDenials),
        bucketPolicy("bucket-conditions-ignored", SurroundingsFaults::withoutConditions),
        bent(
            "bucket-policy-any",
            BUCKET_POLICY,
            "any bucket policy will do",
            put -> bucketOf(put).filter(policy -> policy.statements().isEmpty()).isPresent(),
            "PIS-088"),
        bent(
            "bucket-policy-write-only",
            BUCKET_POLICY,
            "only the right to write is asked of a bucket policy",
            put -> withheld(put, "s3:PutObject"),
            "PIS-088"),
        bent(
            "bucket-policy-acl-only",
            BUCKET_POLICY,
            "only the right to read the ACL is asked of a bucket policy",
            put -> withheld(put, "s3:GetBucketAcl"),
            "PIS-088"),
        bent(
            "key-state-ignored",
            "key-usable",
            "a key that exists is used whatever its state",
            put -> hasKeyId(put) && put.enables() && put.key().isEmpty(),
            "PIS-118"),
        bent(
            "key-policy-describe-only",
            KEY_POLICY,
            "only kms:DescribeKey is asked of a key policy",
            put -> keyWithholds(put, "kms:DescribeKey"),
            "PIS-084",
            "PIS-085"),
        bent(
            "key-policy-data-key-only",
            KEY_POLICY,
            "only kms:GenerateDataKey is asked of a key policy",
            put -> keyWithholds(put, "kms:GenerateDataKey"),
            "PIS-084",
            "PIS-085"),
        bent(
            "delegated-administrator-trusted",
            "organization-management-account",
            "a delegated administrator counts as the management account",
            SurroundingsFaults::isMereMember,
            "PIS-124"),
        bent(
            "service-linked-role-of-all",
            "organization-service-linked-role",
            "the service-linked role is asked of every account",
            put -> put.organization().filter(it -> !it.hasServiceLinkedRole()).isPresent(),
            "PIS-121"),
        bent(
            "pending-source-only",
            "store-not-pending-deletion",
            "only the source is asked whether it is pending deletion",
            put -> pending(put.eventDataStore()),
            "PIS-128"),
        bent(
            "pending-destination-only",
            "store-not-pending-deletion",
            "only the destination is asked whether it is pending deletion",
            put -> pending(put.destination()),
            "PIS-128"));
  }

  private static Fault bent(
      String id,
      String rule,
      String statement,
      Predicate<PutSituation> broken,
      String... requirements) {
    return Fault.named(id, statement, requirements)
        .bendingRules(rules -> rules.with(rule, one -> one.brokenInstead(broken)));
  }

  private static Fault bucketPolicy(String id, UnaryOperator<Policy> reading) {
    return bent(
        id,
        BUCKET_POLICY,
        "a bucket policy is misread: " + id,
        put ->
            bucketOf(put)
                .filter(
                    policy ->
                        bucketAccesses(put).stream()
                            .anyMatch(a -> !reading.apply(policy).grants(a)))
                .isPresent(),
        "PIS-088");
  }

  private static Policy withoutDenials(Policy policy) {
    return new Policy(
        policy.statements().stream().filter(one -> one.effect() == Effect.ALLOW).toList());
  }

  private static Policy withoutConditions(Policy policy) {
    return new Policy(
        policy.statements().stream()
            .map(
                one ->
                    new Statement(
                        one.sid(),
                        one.effect(),
                        one.principals(),
                        one.actions(),
                        one.resources(),
                        List.of()))
            .toList());
  }

  private static Optional<Policy> bucketOf(PutSituation put) {
    return put.bucket().filter(bucket -> put.enables()).map(bucket -> bucket.policy());
  }

  private static List<Access> bucketAccesses(PutSituation put) {
    return CloudTrailAccess.toBucket(put.surroundings().orElseThrow());
  }

  private static boolean withheld(PutSituation put, String action) {
    return bucketOf(put)
        .filter(policy -> bucketAccesses(put).stream().anyMatch(a -> isWithheld(a, action, policy)))
        .isPresent();
  }

  private static boolean isWithheld(Access access, String action, Policy policy) {
    return access.action().equals(action) && !policy.grants(access);
  }

  private static boolean hasKeyId(PutSituation put) {
    return put.source().flatMap(InsightsSource::kmsKeyId).isPresent();
  }

  private static boolean keyWithholds(PutSituation put, String action) {
    if (!hasKeyId(put) || !put.enables()) {
      return false;
    }
    KmsKey key = put.key().orElseThrow();
    return CloudTrailAccess.toKey(put.surroundings().orElseThrow()).stream()
        .anyMatch(access -> isWithheld(access, action, key.policy()));
  }

  private static boolean isMereMember(PutSituation put) {
    return put.source().filter(InsightsSource::ofOrganization).isPresent()
        && put.organization().filter(known -> mayAdminister(known, put)).isEmpty();
  }

  private static boolean mayAdminister(Organization organization, PutSituation put) {
    return organization.managementAccount().equals(put.caller().account())
        || organization.delegatedAdministrators().contains(put.caller().account());
  }

  private static boolean pending(Optional<EventDataStoreReference> store) {
    return store
        .flatMap(EventDataStoreReference::store)
        .filter(known -> known.isPendingDeletion())
        .isPresent();
  }
}
