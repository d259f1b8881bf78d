package dev.insightselectors.neighbours.trail;

import static dev.insightselectors.core.testing.Samples.BUCKET;
import static dev.insightselectors.core.testing.Samples.KEY;
import static dev.insightselectors.core.testing.Samples.NOW;
import static dev.insightselectors.core.testing.Samples.SERVICE;
import static dev.insightselectors.core.testing.Samples.TRAIL;
import static dev.insightselectors.core.testing.Samples.logging;
import static dev.insightselectors.core.testing.Samples.sampleKey;
import static dev.insightselectors.core.testing.Samples.sampleOrganization;
import static dev.insightselectors.core.testing.Samples.sampleTrail;
import static dev.insightselectors.neighbours.testing.CloudTrail.accepted;
import static dev.insightselectors.neighbours.testing.TrailDraft.trail;
import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.core.model.Bucket;
import dev.insightselectors.core.model.InsightSelection;
import dev.insightselectors.core.model.InsightSelectors;
import dev.insightselectors.core.model.InsightType;
import dev.insightselectors.core.model.LoggingState;
import dev.insightselectors.core.model.ReadWriteType;
import dev.insightselectors.core.model.Trail;
import dev.insightselectors.core.policy.Policy;
import dev.insightselectors.core.port.Versioned;
import dev.insightselectors.core.testing.FakeWorld;
import dev.insightselectors.neighbours.testing.CloudTrail;
import dev.insightselectors.neighbours.testing.TrailDraft;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UpdateTrailTest {

  private final FakeWorld world = FakeWorld.sample().has(sampleKey());

  @Test
  void changesWhatIsGiven() {
    world.has(new Bucket("other-bucket", Policy.grantingEverythingTo(SERVICE)));
    Trail changed =
        updated(
            trail(TRAIL)
                .bucket("other-bucket")
                .prefix("audit")
                .key(KEY)
                .multiRegion(true)
                .recursive(false));
    assertThat(changed.delivery().bucketName()).isEqualTo("other-bucket");
    assertThat(changed.delivery().keyPrefix()).contains("audit");
    assertThat(changed.kmsKeyId()).contains(KEY);
    assertThat(changed.isMultiRegion()).isTrue();
    assertThat(changed.options().recursiveLogging()).contains(false);
  }

  @Test
  void leavesEverythingElseAsItIs() {
    Trail before =
        sampleTrail()
            .with(logging(ReadWriteType.WRITE_ONLY))
            .with(sampleTrail().delivery().withKeyPrefix("audit").withKmsKeyId(KEY))
            .with(LoggingState.NEVER_STARTED.startedAt(NOW))
            .withTags(Map.of("team", "audit"));
    world.has(before);
    assertThat(updated(trail(TRAIL))).isEqualTo(before);
  }

  @Test
  void takesAwayWhatIsGivenAsAnEmptyText() {
    world.has(sampleTrail().with(sampleTrail().delivery().withKeyPrefix("a").withKmsKeyId(KEY)));
    assertThat(updated(trail(TRAIL).prefix("").key(""))).isEqualTo(sampleTrail());
  }

  @Test
  void leavesInsightsOn() {
    InsightSelection on =
        new InsightSelection(InsightSelectors.of(InsightType.API_CALL_RATE), Optional.empty());
    world.keeps(on, sampleTrail().arn());
    updated(trail(TRAIL).multiRegion(true));
    assertThat(world.selectionOf(sampleTrail().arn())).isEqualTo(on);
  }

  @Test
  void makesATrailTheOrganizationsAndTheAccountsAgain() {
    world.has(sampleOrganization());
    assertThat(updated(trail(TRAIL).ofOrganization(true)).ofOrganization()).isTrue();
    assertThat(updated(trail(TRAIL).ofOrganization(false)).ofOrganization()).isFalse();
  }

  @Test
  void findsATrailByItsArn() {
    assertThat(updated(trail(sampleTrail().arn().toString()).validation(true)).options())
        .matches(options -> options.logFileValidationEnabled());
  }

  @Test
  void keepsItsBucketWhenNoneIsGiven() {
    assertThat(updated(trail(TRAIL).validation(true)).delivery().bucketName()).isEqualTo(BUCKET);
  }

  private Trail updated(TrailDraft draft) {
    accepted(CloudTrail.in(world).updateTrail(draft));
    return world.ports().trails().find(sampleTrail().arn()).map(Versioned::resource).orElseThrow();
  }
}
