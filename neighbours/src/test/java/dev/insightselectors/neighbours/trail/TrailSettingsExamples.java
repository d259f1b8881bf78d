package dev.insightselectors.neighbours.trail;

import static dev.insightselectors.core.error.Code.INSUFFICIENT_ENCRYPTION_POLICY;
import static dev.insightselectors.core.error.Code.INSUFFICIENT_S3_BUCKET_POLICY;
import static dev.insightselectors.core.error.Code.INVALID_PARAMETER_COMBINATION;
import static dev.insightselectors.core.error.Code.KMS;
import static dev.insightselectors.core.error.Code.NOT_ORGANIZATION_MASTER_ACCOUNT;
import static dev.insightselectors.core.error.Code.S3_BUCKET_DOES_NOT_EXIST;
import static dev.insightselectors.core.rule.RuleExample.call;
import static dev.insightselectors.core.rule.RuleExample.rule;
import static dev.insightselectors.core.testing.Samples.ACCOUNT;
import static dev.insightselectors.core.testing.Samples.BUCKET;
import static dev.insightselectors.core.testing.Samples.KEY;
import static dev.insightselectors.core.testing.Samples.OTHER_ACCOUNT;
import static dev.insightselectors.core.testing.Samples.SERVICE;
import static dev.insightselectors.core.testing.Samples.sampleKey;
import static dev.insightselectors.core.testing.Samples.sampleOrganization;
import static dev.insightselectors.neighbours.error.NeighbourCode.INVALID_CLOUD_WATCH_LOGS_LOG_GROUP_ARN;
import static dev.insightselectors.neighbours.error.NeighbourCode.INVALID_CLOUD_WATCH_LOGS_ROLE_ARN;
import static dev.insightselectors.neighbours.error.NeighbourCode.INVALID_KMS_KEY_ID;
import static dev.insightselectors.neighbours.error.NeighbourCode.INVALID_S3_BUCKET_NAME;
import static dev.insightselectors.neighbours.error.NeighbourCode.INVALID_S3_PREFIX;
import static dev.insightselectors.neighbours.error.NeighbourCode.INVALID_SNS_TOPIC_NAME;
import static dev.insightselectors.neighbours.error.NeighbourCode.ORGANIZATIONS_NOT_IN_USE;

import dev.insightselectors.core.error.Code;
import dev.insightselectors.core.error.ErrorName;
import dev.insightselectors.core.model.Bucket;
import dev.insightselectors.core.model.KmsKey;
import dev.insightselectors.core.model.Organization;
import dev.insightselectors.core.policy.Policy;
import dev.insightselectors.core.rule.RuleExample;
import dev.insightselectors.core.testing.FakeWorld;
import dev.insightselectors.neighbours.testing.TrailDraft;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The rules about the settings that CreateTrail and UpdateTrail have in common. */
final class TrailSettingsExamples<Q> {
  private static final String LOG_GROUP = "arn:aws:logs:us-east-2:123456789012:log-group:trails:*";
  private static final String ROLE = "arn:aws:iam::123456789012:role/CloudTrail";
  private static final Policy GENEROUS = Policy.grantingEverythingTo(SERVICE);

  private final Supplier<TrailDraft> usual;
  private final Function<TrailDraft, Q> request;

  /** Examples that differ from the usual request in one setting. */
  TrailSettingsExamples(Supplier<TrailDraft> usual, Function<TrailDraft, Q> request) {
    this.usual = usual;
    this.request = request;
  }

  Stream<RuleExample<Q>> ofTheShape() {
    return Stream.of(
        one("bucket-name", "capitals", INVALID_S3_BUCKET_NAME, it -> it.bucket("Sample")),
        one("bucket-name", "short", INVALID_S3_BUCKET_NAME, it -> it.bucket("ab")),
        one("bucket-name", "long", INVALID_S3_BUCKET_NAME, it -> it.bucket("a".repeat(64))),
        one("bucket-name", "empty", INVALID_S3_BUCKET_NAME, it -> it.bucket("")),
        one("bucket-name", "two periods", INVALID_S3_BUCKET_NAME, it -> it.bucket("a..b")),
        one("bucket-name", "IP", INVALID_S3_BUCKET_NAME, it -> it.bucket("192.168.5.4")),
        two(
            "key-prefix",
            INVALID_S3_PREFIX,
            it -> it.prefix("a".repeat(201)),
            it -> it.prefix("a".repeat(200))),
        two(
            "topic-name",
            INVALID_SNS_TOPIC_NAME,
            it -> it.topic("a".repeat(257)),
            it -> it.topic("a".repeat(256))),
        two(
            "log-group-arn",
            INVALID_CLOUD_WATCH_LOGS_LOG_GROUP_ARN,
            it -> it.logGroup("trails").role(ROLE),
            it -> it.logGroup(LOG_GROUP).role(ROLE)),
        two(
            "role-arn",
            INVALID_CLOUD_WATCH_LOGS_ROLE_ARN,
            it -> it.logGroup(LOG_GROUP).role("CloudTrail"),
            it -> it.logGroup("").role("")),
        one("key-id", "not a key", INVALID_KMS_KEY_ID, it -> it.key("arn:aws:s3:::" + BUCKET)),
        one("key-id", "long", INVALID_KMS_KEY_ID, it -> it.key("a".repeat(351))),
        one("key-id", "characters", INVALID_KMS_KEY_ID, it -> it.key("my key")));
  }

  Stream<RuleExample<Q>> together() {
    return Stream.of(
        two(
            "multi-region-includes-global-events",
            INVALID_PARAMETER_COMBINATION,
            it -> it.multiRegion(true).globalEvents(false),
            it -> it.multiRegion(false).globalEvents(false)),
        two(
            "log-group-needs-role",
            INVALID_CLOUD_WATCH_LOGS_ROLE_ARN,
            it -> it.logGroup(LOG_GROUP),
            it -> it.logGroup(LOG_GROUP).role(ROLE)),
        one(
            "role-needs-log-group",
            "alone",
            INVALID_CLOUD_WATCH_LOGS_LOG_GROUP_ARN,
            it -> it.role(ROLE)));
  }

  Stream<RuleExample<Q>> ofTheDelivery() {
    KmsKey closed = new KmsKey(KEY, KmsKey.State.ENABLED, Policy.EMPTY);
    KmsKey disabled = new KmsKey(KEY, KmsKey.State.DISABLED, GENEROUS);
    return Stream.of(
        rule("bucket-exists", "gone", S3_BUCKET_DOES_NOT_EXIST)
            .calls(call(asked(it -> it.bucket("other-bucket"))), call(asked(it -> it))),
        rule("bucket-policy-sufficient", "none", INSUFFICIENT_S3_BUCKET_POLICY)
            .calls(
                call(FakeWorld.sample().has(new Bucket(BUCKET, Policy.EMPTY)), asked(it -> it)),
                call(asked(it -> it))),
        key("key-exists", INSUFFICIENT_ENCRYPTION_POLICY, FakeWorld.sample()),
        key("key-usable", KMS, FakeWorld.sample().has(disabled)),
        key(
            "key-policy-sufficient",
            INSUFFICIENT_ENCRYPTION_POLICY,
            FakeWorld.sample().has(closed)));
  }

  Stream<RuleExample<Q>> ofTheOrganization() {
    Q asked = asked(it -> it.ofOrganization(true));
    Organization theirs =
        new Organization("o-sample", OTHER_ACCOUNT, Set.of(ACCOUNT), Set.of(ACCOUNT), true);
    return Stream.of(
        rule("organization-in-use", "none", ORGANIZATIONS_NOT_IN_USE)
            .calls(call(asked), call(FakeWorld.sample().has(sampleOrganization()), asked)),
        rule("organization-management-account", "a member", NOT_ORGANIZATION_MASTER_ACCOUNT)
            .calls(
                call(FakeWorld.sample().has(theirs), asked),
                call(FakeWorld.sample().has(sampleOrganization()), asked)),
        rule(
                "organization-service-linked-role",
                "no role, to become",
                Code.NO_MANAGEMENT_ACCOUNT_SLR_EXISTS)
            .calls(
                call(FakeWorld.sample().has(TrailReferenceExamples.withoutRole()), asked),
                call(FakeWorld.sample().has(sampleOrganization()), asked)));
  }

  private RuleExample<Q> key(String rule, ErrorName code, FakeWorld world) {
    Q encrypted = asked(it -> it.key(KEY));
    return rule(rule, code.wireName(), code)
        .calls(call(world, encrypted), call(FakeWorld.sample().has(sampleKey()), encrypted));
  }

  private RuleExample<Q> one(
      String rule, String title, ErrorName code, UnaryOperator<TrailDraft> breaking) {
    return rule(rule, title, code).calls(asked(breaking), asked(it -> it));
  }

  private RuleExample<Q> two(
      String rule,
      ErrorName code,
      UnaryOperator<TrailDraft> breaking,
      UnaryOperator<TrailDraft> keeping) {
    return rule(rule, "on both sides", code).calls(asked(breaking), asked(keeping));
  }

  private Q asked(UnaryOperator<TrailDraft> change) {
    return request.apply(change.apply(usual.get()));
  }
}
