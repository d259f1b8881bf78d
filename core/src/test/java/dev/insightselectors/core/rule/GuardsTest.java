package dev.insightselectors.core.rule;

import static dev.insightselectors.core.error.Code.INSUFFICIENT_ENCRYPTION_POLICY;
import static dev.insightselectors.core.error.Code.INSUFFICIENT_S3_BUCKET_POLICY;
import static dev.insightselectors.core.testing.OutcomeAssert.assertThat;
import static dev.insightselectors.core.testing.Samples.BUCKET;
import static dev.insightselectors.core.testing.Samples.CALLER;
import static dev.insightselectors.core.testing.Samples.DESTINATION;
import static dev.insightselectors.core.testing.Samples.KEY;
import static dev.insightselectors.core.testing.Samples.NOW;
import static dev.insightselectors.core.testing.Samples.SERVICE;
import static dev.insightselectors.core.testing.Samples.SOURCE;
import static dev.insightselectors.core.testing.Samples.TRAIL;
import static dev.insightselectors.core.testing.Samples.sampleOrganization;
import static dev.insightselectors.core.testing.Samples.sampleSource;
import static dev.insightselectors.core.testing.Samples.sampleTrail;

import dev.insightselectors.core.error.Outcome;
import dev.insightselectors.core.message.InsightSelectorsAnswer;
import dev.insightselectors.core.message.PutInsightSelectorsRequest;
import dev.insightselectors.core.model.Bucket;
import dev.insightselectors.core.model.KmsKey;
import dev.insightselectors.core.operation.PutInsightSelectors;
import dev.insightselectors.core.policy.Condition;
import dev.insightselectors.core.policy.Matcher;
import dev.insightselectors.core.policy.Policy;
import dev.insightselectors.core.policy.Principals;
import dev.insightselectors.core.policy.Statement;
import dev.insightselectors.core.policy.Statement.Effect;
import dev.insightselectors.core.testing.FakeWorld;
import dev.insightselectors.core.testing.PutRequests;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a call of CloudTrail carries, and the guards that people put before it. */
class GuardsTest {
  private static final String PUT = "s3:PutObject";
  private static final String STORE_ARN =
      "arn:aws:cloudtrail:us-east-2:123456789012:eventdatastore/" + SOURCE;

  /** With this alone an allow is sufficient, and with the other value it is not. */
  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "aws:SourceArn,                 arn:aws:cloudtrail:us-east-2:123456789012:trail/SampleTrail",
    "aws:SourceAccount,             123456789012",
    "aws:SourceOrgID,               o-sample",
    "aws:SourceOrgPaths,            o-sample/r-root/",
    "aws:PrincipalIsAWSService,     true",
    "aws:PrincipalServiceName,      cloudtrail.amazonaws.com",
    "aws:PrincipalServiceNamesList, cloudtrail.amazonaws.com",
    "aws:ViaAWSService,             false",
    "aws:SecureTransport,           true",
    "aws:RequestedRegion,           us-east-2",
    "aws:CurrentTime,               2026-11-22T08:30:00Z",
    "aws:EpochTime,                 1795336200",
    "s3:TlsVersion,                 1.2",
  })
  void letThroughACallThatCarries(String key, String value) {
    assertThat(put(granting(when("ForAnyValue:StringEquals", key, value)))).isAccepted();
    assertThat(put(granting(when("ForAnyValue:StringEquals", key, value + "0"))))
        .isRefusedWith(INSUFFICIENT_S3_BUCKET_POLICY, key);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "aws:CalledVia",
        "aws:CalledViaFirst",
        "aws:PrincipalOrgID",
        "aws:PrincipalAccount",
        "aws:PrincipalArn",
        "aws:SourceIp",
        "aws:SourceVpce",
        "s3:signatureAge",
        "s3:x-amz-server-side-encryption",
        "s3:x-amz-server-side-encryption-aws-kms-key-id"
      })
  void doNotFindWhatTheCallDoesNotCarry(String key) {
    assertThat(put(granting(when("Null", key, "true")))).isAccepted();
    assertThat(put(granting(when("Null", key, "false"))))
        .isRefusedWith(INSUFFICIENT_S3_BUCKET_POLICY, key, "does not carry");
  }

  @Test
  void findTheAclOnlyWhereAFileIsWritten() {
    Condition acl = when("StringEquals", "s3:x-amz-acl", "bucket-owner-full-control");
    assertThat(put(policy(allow("s3:GetBucketAcl"), allow(PUT, acl)))).isAccepted();
    assertThat(put(policy(allow("s3:GetBucketAcl", acl), allow(PUT))))
        .isRefusedWith(INSUFFICIENT_S3_BUCKET_POLICY, "s3:GetBucketAcl");
  }

  @Test
  void findNoOrganizationWhereTheOwnerIsInNone() {
    FakeWorld alone = FakeWorld.sample();
    for (String key : List.of("aws:SourceOrgID", "aws:SourceOrgPaths")) {
      assertThat(put(alone, granting(when("Null", key, "true")))).isAccepted();
      assertThat(put(alone, granting(when("Null", key, "false"))))
          .isRefusedWith(INSUFFICIENT_S3_BUCKET_POLICY, key);
    }
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @CsvSource({
    "Bool,                       aws:SecureTransport,       false",
    "BoolIfExists,               aws:SecureTransport,       false",
    "NumericLessThan,            s3:TlsVersion,             1.2",
    "NumericLessThanIfExists,    s3:TlsVersion,             1.2",
    "NumericLessThanEquals,      s3:TlsVersion,             1.1",
    "StringNotEquals,            aws:SourceAccount,         123456789012",
    "StringNotEqualsIfExists,    aws:SourceAccount,         123456789012",
    "ArnNotLike,                 aws:SourceArn,             arn:aws:cloudtrail:*:123456789012:trail/*",
    "ArnNotEqualsIfExists,       aws:SourceArn,             arn:aws:cloudtrail:*:123456789012:trail/*",
    "StringNotEquals,            aws:SourceOrgID,           o-sample",
    "StringNotEqualsIfExists,    aws:SourceOrgID,           o-sample",
    "ForAllValues:StringNotLike, aws:SourceOrgPaths,        o-sample/*",
    "ForAnyValue:StringNotLike,  aws:SourceOrgPaths,        o-sample/*",
    "Bool,                       aws:PrincipalIsAWSService, false",
    "StringNotEquals,            aws:PrincipalServiceName,  cloudtrail.amazonaws.com",
    "Bool,                       aws:ViaAWSService,         true",
    "ForAnyValue:StringEquals,   aws:CalledVia,             cloudformation.amazonaws.com",
    "DateLessThan,               aws:CurrentTime,           2026-11-22T08:30:00Z",
    "DateGreaterThan,            aws:EpochTime,             2027",
    "NumericGreaterThan,         s3:signatureAge,           600000",
    "IpAddress,                  aws:SourceIp,              203.0.113.0/24",
  })
  void doNotHitCloudTrail(String operator, String key, String value) {
    assertThat(put(policy(allow("*"), deny(when(operator, key, value))))).isAccepted();
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @CsvSource({
    "Bool,                       aws:SecureTransport,       true",
    "NumericLessThan,            s3:TlsVersion,             1.3",
    "StringNotEquals,            aws:SourceAccount,         210987654321",
    "ArnNotLike,                 aws:SourceArn,             arn:aws:cloudtrail:*:210987654321:trail/*",
    "StringNotEquals,            aws:SourceOrgID,           o-another",
    "ForAnyValue:StringNotLike,  aws:SourceOrgPaths,        o-another/*",
    "Bool,                       aws:PrincipalIsAWSService, true",
    "StringNotEquals,            aws:PrincipalServiceName,  config.amazonaws.com",
    "StringNotEquals,            aws:PrincipalOrgID,        o-sample",
    "StringNotEquals,            s3:x-amz-server-side-encryption, aws:kms",
    "NotIpAddress,               aws:SourceIp,              203.0.113.0/24",
    "DateGreaterThan,            aws:CurrentTime,           2026-11-22",
    "NumericLessthan,            s3:TlsVersion,             1.2",
  })
  void hitCloudTrailAndAreNamed(String operator, String key, String value) {
    assertThat(put(policy(allow("*"), deny(when(operator, key, value)))))
        .isRefusedWith(INSUFFICIENT_S3_BUCKET_POLICY, "statement 2 (Guard) denies it", operator);
  }

  @Test
  void mayExceptServicesByAnotherOfTheirConditions() {
    Condition outside = when("StringNotEquals", "aws:PrincipalOrgID", "o-sample");
    Condition noService = when("Bool", "aws:PrincipalIsAWSService", "false");
    Condition notVia = when("ForAnyValue:StringNotEquals", "aws:CalledVia", SERVICE);
    assertThat(put(policy(allow("*"), deny(outside, noService)))).isAccepted();
    assertThat(put(policy(allow("*"), deny(outside, notVia)))).isAccepted();
  }

  @Test
  void standBeforeKeysToo() {
    String context = "kms:EncryptionContext:aws:cloudtrail:arn";
    Condition mine = when("StringLike", context, "arn:aws:cloudtrail:*:123456789012:trail/*");
    Condition keys =
        when("ForAnyValue:StringEquals", "kms:EncryptionContextKeys", "aws:cloudtrail:arn");
    Condition organization = when("StringEquals", "aws:SourceOrgID", "o-sample");
    Condition tls = when("NumericGreaterThan", "s3:TlsVersion", "1");
    assertThat(putWithKey(policy(allow("kms:Describe*", organization), allow("kms:*", mine, keys))))
        .isAccepted();
    assertThat(putWithKey(policy(allow("kms:*", mine))))
        .isRefusedWith(INSUFFICIENT_ENCRYPTION_POLICY, "kms:DescribeKey", context);
    assertThat(putWithKey(policy(allow("kms:*", tls))))
        .isRefusedWith(INSUFFICIENT_ENCRYPTION_POLICY, "s3:TlsVersion");
  }

  @Test
  void knowAnEventDataStoreByItsArn() {
    assertThat(putOnStore(policy(allow("kms:*", when("ArnLike", "aws:SourceArn", STORE_ARN)))))
        .isAccepted();
    assertThat(
            putOnStore(policy(allow("kms:*", when("ArnLike", "aws:SourceArn", STORE_ARN + "0")))))
        .isRefusedWith(INSUFFICIENT_ENCRYPTION_POLICY, "aws:SourceArn");
  }

  private static Outcome<InsightSelectorsAnswer> put(Policy policy) {
    FakeWorld world = FakeWorld.sample().has(sampleOrganization());
    return put(world.isAt(NOW.plusMillis(250)), policy);
  }

  private static Outcome<InsightSelectorsAnswer> put(FakeWorld world, Policy policy) {
    return put(
        world.has(new Bucket(BUCKET, policy)), PutRequests.onTrail(TRAIL, PutRequests.CALL_RATE));
  }

  private static Outcome<InsightSelectorsAnswer> putWithKey(Policy policy) {
    return put(encrypted(policy), PutRequests.onTrail(TRAIL, PutRequests.CALL_RATE));
  }

  private static Outcome<InsightSelectorsAnswer> putOnStore(Policy policy) {
    return put(encrypted(policy), PutRequests.onStore(SOURCE, DESTINATION, PutRequests.CALL_RATE));
  }

  private static Outcome<InsightSelectorsAnswer> put(
      FakeWorld world, PutInsightSelectorsRequest request) {
    return new PutInsightSelectors(world.ports(), PutInsightSelectorsRules.rulebook())
        .call(CALLER, request);
  }

  private static FakeWorld encrypted(Policy policy) {
    return FakeWorld.sample()
        .has(sampleOrganization())
        .has(sampleTrail().with(sampleTrail().delivery().withKmsKeyId(KEY)))
        .has(sampleSource().withKmsKeyId(KEY))
        .has(new KmsKey(KEY, KmsKey.State.ENABLED, policy));
  }

  private static Condition when(String operator, String key, String value) {
    return new Condition(operator, key, List.of(value));
  }

  private static Policy granting(Condition condition) {
    return policy(allow("*", condition));
  }

  private static Policy policy(Statement... statements) {
    return new Policy(Arrays.asList(statements));
  }

  private static Statement allow(String action, Condition... conditions) {
    return statement(Effect.ALLOW, Principals.services(SERVICE), action, conditions);
  }

  private static Statement deny(Condition... conditions) {
    return statement(Effect.DENY, Principals.all(), "*", conditions);
  }

  private static Statement statement(
      Effect effect, Principals principals, String action, Condition... conditions) {
    return new Statement(
        Optional.of("Guard"),
        effect,
        principals,
        Matcher.of(action),
        Matcher.ANY,
        List.of(conditions));
  }
}
