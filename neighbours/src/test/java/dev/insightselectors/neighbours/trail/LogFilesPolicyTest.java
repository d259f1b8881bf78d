package dev.insightselectors.neighbours.trail;

import static dev.insightselectors.core.error.Code.INSUFFICIENT_S3_BUCKET_POLICY;
import static dev.insightselectors.core.rule.RecommendedPolicies.aclCheck;
import static dev.insightselectors.core.rule.RecommendedPolicies.policy;
import static dev.insightselectors.core.rule.RecommendedPolicies.write;
import static dev.insightselectors.core.testing.OutcomeAssert.assertThat;
import static dev.insightselectors.core.testing.PutRequests.CALL_RATE;
import static dev.insightselectors.core.testing.PutRequests.onTrail;
import static dev.insightselectors.core.testing.Samples.BUCKET;
import static dev.insightselectors.core.testing.Samples.TRAIL;
import static dev.insightselectors.core.testing.Samples.sampleOrganization;
import static dev.insightselectors.core.testing.Samples.sampleTrail;
import static dev.insightselectors.neighbours.testing.TrailDraft.trail;

import dev.insightselectors.core.model.Bucket;
import dev.insightselectors.core.testing.FakeWorld;
import dev.insightselectors.neighbours.testing.CloudTrail;
import org.junit.jupiter.api.Test;

/** Log files and Insights files go to folders of their own. */
class LogFilesPolicyTest {

  private static final String ROOT = "AWSLogs/123456789012/";
  private final FakeWorld world = FakeWorld.sample();
  private final CloudTrail cloudTrail = CloudTrail.in(world);

  @Test
  void aTrailNeedsNothingButTheFolderOfItsLogFiles() {
    writable(ROOT + "CloudTrail/*");
    assertThat(cloudTrail.updateTrail(trail(TRAIL))).isAccepted();
    assertThat(cloudTrail.putInsightSelectors(onTrail(TRAIL, CALL_RATE)))
        .isRefusedWith(INSUFFICIENT_S3_BUCKET_POLICY);
  }

  @Test
  void insightsNeedNothingButTheFolderOfInsightsFiles() {
    writable(ROOT + "CloudTrail-Insight/*");
    assertThat(cloudTrail.putInsightSelectors(onTrail(TRAIL, CALL_RATE))).isAccepted();
    assertThat(cloudTrail.updateTrail(trail(TRAIL))).isRefusedWith(INSUFFICIENT_S3_BUCKET_POLICY);
  }

  @Test
  void aTrailNeedsThePrefixThatItWouldHave() {
    writable("audit/" + ROOT + "*");
    assertThat(cloudTrail.updateTrail(trail(TRAIL))).isRefusedWith(INSUFFICIENT_S3_BUCKET_POLICY);
    assertThat(cloudTrail.updateTrail(trail(TRAIL).prefix("audit"))).isAccepted();
  }

  @Test
  void aTrailOfTheOrganizationNeedsTheOrganizationsFolderToo() {
    world.has(sampleOrganization());
    writable(ROOT + "*");
    assertThat(cloudTrail.updateTrail(trail(TRAIL).ofOrganization(true)))
        .isRefusedWith(INSUFFICIENT_S3_BUCKET_POLICY);
  }

  private void writable(String path) {
    world.has(
        new Bucket(
            BUCKET, policy(aclCheck(sampleTrail().arn()), write(path, sampleTrail().arn()))));
  }
}
