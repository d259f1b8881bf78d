package dev.insightselectors.faults;

import dev.insightselectors.core.model.Bucket;
import dev.insightselectors.core.model.InsightsSource;
import dev.insightselectors.core.model.Organization;
import dev.insightselectors.core.policy.Access;
import dev.insightselectors.core.policy.Policy;
import dev.insightselectors.core.policy.Statement;
import dev.insightselectors.core.policy.Statement.Effect;
import dev.insightselectors.core.rule.CloudTrailAccess;
import dev.insightselectors.core.rule.EventDataStoreReference;
import dev.insightselectors.core.rule.PutSituation;
import dev.insightselectors.core.rule.Surroundings;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Buckets, keys, organizations and Regions, looked at carelessly. */
final class SurroundingsFaults {
  private static final AskedRule BUCKET_POLICY =
      AskedRule.of("bucket-policy-sufficient", "PIS-088");
  private static final AskedRule KEY_POLICY =
      AskedRule.of("key-policy-sufficient", "PIS-084", "PIS-085");
  private static final AskedRule NOT_PENDING =
      AskedRule.of("store-not-pending-deletion", "PIS-128");

  private SurroundingsFaults() {}

  static List<Fault> all() {
    return List.of(
        BUCKET_POLICY.brokenWhen(
            "bucket-denials-ignored",
            "what a bucket policy denies counts for nothing",
            put -> bucketWithholds(put, SurroundingsFaults::withoutDenials, access -> true)),
        BUCKET_POLICY.brokenWhen(
            "bucket-conditions-ignored",
            "the conditions of a bucket policy count for nothing",
            put -> bucketWithholds(put, SurroundingsFaults::withoutConditions, access -> true)),
        BUCKET_POLICY.brokenWhen(
            "bucket-policy-any",
            "any bucket policy will do",
            put -> bucketPolicy(put).filter(it -> it.statements().isEmpty()).isPresent()),
        BUCKET_POLICY.brokenWhen(
            "bucket-policy-write-only",
            "only the right to write is asked of a bucket policy",
            put -> bucketWithholds(put, it -> it, only("s3:PutObject"))),
        BUCKET_POLICY.brokenWhen(
            "bucket-policy-acl-only",
            "only the right to read the ACL is asked of a bucket policy",
            put -> bucketWithholds(put, it -> it, only("s3:GetBucketAcl"))),
        KEY_POLICY.brokenWhen(
            "key-policy-describe-only",
            "only kms:DescribeKey is asked of a key policy",
            put -> keyWithholds(put, "kms:DescribeKey")),
        KEY_POLICY.brokenWhen(
            "key-policy-data-key-only",
            "only kms:GenerateDataKey is asked of a key policy",
            put -> keyWithholds(put, "kms:GenerateDataKey")),
        AskedRule.of("organization-management-account", "PIS-124")
            .brokenWhen(
                "delegated-administrator-trusted",
                "a delegated administrator counts as the management account",
                SurroundingsFaults::isMereMember),
        AskedRule.of("organization-service-linked-role", "PIS-121")
            .brokenWhen(
                "service-linked-role-of-all",
                "the service-linked role is asked of every account",
                put -> organization(put).filter(it -> !it.hasServiceLinkedRole()).isPresent()),
        NOT_PENDING.brokenWhen(
            "pending-source-only",
            "only the source is asked whether it is pending deletion",
            put -> pending(put.eventDataStore())),
        NOT_PENDING.brokenWhen(
            "pending-destination-only",
            "only the destination is asked whether it is pending deletion",
            put -> pending(put.destination())));
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

  /** What lies around the source of a call that enables Insights. */
  private static Optional<Surroundings> around(PutSituation put) {
    return put.surroundings().filter(around -> put.enables());
  }

  private static Optional<Policy> bucketPolicy(PutSituation put) {
    return around(put).flatMap(Surroundings::bucket).map(Bucket::policy);
  }

  private static boolean bucketWithholds(
      PutSituation put, UnaryOperator<Policy> reading, Predicate<Access> asked) {
    return bucketPolicy(put)
        .map(reading)
        .filter(policy -> withholds(policy, bucketAccesses(put), asked))
        .isPresent();
  }

  private static List<Access> bucketAccesses(PutSituation put) {
    Surroundings around = around(put).orElseThrow();
    return CloudTrailAccess.toBucket(around);
  }

  private static boolean withholds(Policy policy, List<Access> all, Predicate<Access> asked) {
    return all.stream().filter(asked).anyMatch(access -> !policy.grants(access));
  }

  private static Predicate<Access> only(String action) {
    return access -> access.action().equals(action);
  }

  private static boolean keyWithholds(PutSituation put, String action) {
    return around(put).filter(around -> keyWithholds(around, only(action))).isPresent();
  }

  private static boolean keyWithholds(Surroundings around, Predicate<Access> asked) {
    return around
        .key()
        .filter(key -> withholds(key.policy(), CloudTrailAccess.toKey(around), asked))
        .isPresent();
  }

  private static Optional<Organization> organization(PutSituation put) {
    return put.surroundings().flatMap(Surroundings::organization);
  }

  private static boolean isMereMember(PutSituation put) {
    return put.source().filter(InsightsSource::ofOrganization).isPresent()
        && organization(put).filter(known -> mayAdminister(known, put)).isEmpty();
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
