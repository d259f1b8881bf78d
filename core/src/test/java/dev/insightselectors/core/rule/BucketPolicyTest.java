package dev.insightselectors.core.rule;

import static dev.insightselectors.core.error.Code.INSUFFICIENT_S3_BUCKET_POLICY;
import static dev.insightselectors.core.rule.RecommendedPolicies.aclCheck;
import static dev.insightselectors.core.rule.RecommendedPolicies.denyInsecureTransport;
import static dev.insightselectors.core.rule.RecommendedPolicies.denyOtherAccounts;
import static dev.insightselectors.core.rule.RecommendedPolicies.policy;
import static dev.insightselectors.core.rule.RecommendedPolicies.write;
import static dev.insightselectors.core.testing.OutcomeAssert.assertThat;
import static dev.insightselectors.core.testing.Samples.BUCKET;
import static dev.insightselectors.core.testing.Samples.CALLER;
import static dev.insightselectors.core.testing.Samples.TRAIL;
import static dev.insightselectors.core.testing.Samples.sampleOrganization;
import static dev.insightselectors.core.testing.Samples.sampleTrail;

import dev.insightselectors.core.error.Outcome;
import dev.insightselectors.core.message.InsightSelectorsAnswer;
import dev.insightselectors.core.model.Bucket;
import dev.insightselectors.core.model.Trail;
import dev.insightselectors.core.model.TrailArn;
import dev.insightselectors.core.model.TrailName;
import dev.insightselectors.core.operation.PutInsightSelectors;
import dev.insightselectors.core.policy.Policy;
import dev.insightselectors.core.policy.Statement;
import dev.insightselectors.core.testing.FakeWorld;
import dev.insightselectors.core.testing.PutRequests;
import org.junit.jupiter.api.Test;

/** Bucket policies as owners of trails really write them. */
class BucketPolicyTest {
  private static final TrailArn ARN = sampleTrail().arn();
  private static final TrailArn OTHER = TrailArn.of(CALLER, new TrailName("Other"));
  private static final String OWN_FOLDER = "AWSLogs/123456789012/*";
  private static final Statement WRITE = write(OWN_FOLDER, ARN);

  @Test
  void isSufficientAsRecommended() {
    assertThat(put(sampleTrail(), policy(aclCheck(ARN), WRITE))).isAccepted();
  }

  @Test
  void mustLetTheAclBeRead() {
    assertThat(put(sampleTrail(), policy(WRITE)))
        .isRefusedWith(INSUFFICIENT_S3_BUCKET_POLICY, BUCKET, "s3:GetBucketAcl");
  }

  @Test
  void mustLetFilesBeWritten() {
    assertThat(put(sampleTrail(), policy(aclCheck(ARN))))
        .isRefusedWith(INSUFFICIENT_S3_BUCKET_POLICY, BUCKET, "s3:PutObject");
  }

  @Test
  void mustSpeakOfThisTrail() {
    assertThat(put(sampleTrail(), policy(aclCheck(OTHER), write(OWN_FOLDER, OTHER))))
        .isRefusedWith(INSUFFICIENT_S3_BUCKET_POLICY);
  }

  @Test
  void mustSpeakOfTheFolderOfTheTrailsAccount() {
    assertThat(put(sampleTrail(), policy(aclCheck(ARN), write("AWSLogs/210987654321/*", ARN))))
        .isRefusedWith(INSUFFICIENT_S3_BUCKET_POLICY);
  }

  @Test
  void mustSpeakOfTheFolderForInsightsFiles() {
    Statement eventsOnly = write("AWSLogs/123456789012/CloudTrail/*", ARN);
    assertThat(put(sampleTrail(), policy(aclCheck(ARN), eventsOnly)))
        .isRefusedWith(INSUFFICIENT_S3_BUCKET_POLICY);
  }

  @Test
  void isSufficientForTheFolderForInsightsFilesAlone() {
    Statement insightsOnly = write("AWSLogs/123456789012/CloudTrail-Insight/*", ARN);
    assertThat(put(sampleTrail(), policy(aclCheck(ARN), insightsOnly))).isAccepted();
  }

  @Test
  void mustSpeakOfThePrefix() {
    Trail prefixed = sampleTrail().with(sampleTrail().delivery().withKeyPrefix("audit"));
    assertThat(put(prefixed, policy(aclCheck(ARN), WRITE)))
        .isRefusedWith(INSUFFICIENT_S3_BUCKET_POLICY);
    assertThat(put(prefixed, policy(aclCheck(ARN), write("audit/" + OWN_FOLDER, ARN))))
        .isAccepted();
  }

  @Test
  void mustSpeakOfTheOrganizationsFolderToo() {
    Trail ofOrganization = sampleTrail().asOrganizationTrail();
    Statement shared = write("AWSLogs/o-sample/*", ARN);
    assertThat(put(ofOrganization, policy(aclCheck(ARN), WRITE)))
        .isRefusedWith(INSUFFICIENT_S3_BUCKET_POLICY);
    assertThat(put(ofOrganization, policy(aclCheck(ARN), WRITE, shared))).isAccepted();
  }

  @Test
  void mayDenyWhatCloudTrailDoesNotDo() {
    Policy careful =
        policy(aclCheck(ARN), WRITE, denyInsecureTransport(), denyOtherAccounts("123456789012"));
    assertThat(put(sampleTrail(), careful)).isAccepted();
  }

  @Test
  void mayNotDenyWhatCloudTrailDoes() {
    Policy closed = policy(aclCheck(ARN), WRITE, denyOtherAccounts("210987654321"));
    assertThat(put(sampleTrail(), closed)).isRefusedWith(INSUFFICIENT_S3_BUCKET_POLICY);
  }

  private static Outcome<InsightSelectorsAnswer> put(Trail trail, Policy policy) {
    FakeWorld world =
        FakeWorld.sample().has(trail).has(sampleOrganization()).has(new Bucket(BUCKET, policy));
    return new PutInsightSelectors(world.ports(), PutInsightSelectorsRules.rulebook())
        .call(CALLER, PutRequests.onTrail(TRAIL, PutRequests.CALL_RATE));
  }
}
