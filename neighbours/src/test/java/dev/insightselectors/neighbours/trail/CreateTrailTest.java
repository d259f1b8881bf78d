package dev.insightselectors.neighbours.trail;

import static dev.insightselectors.core.testing.Samples.BUCKET;
import static dev.insightselectors.core.testing.Samples.CALLER;
import static dev.insightselectors.core.testing.Samples.KEY;
import static dev.insightselectors.core.testing.Samples.sampleKey;
import static dev.insightselectors.core.testing.Samples.sampleOrganization;
import static dev.insightselectors.neighbours.testing.CloudTrail.accepted;
import static dev.insightselectors.neighbours.testing.TrailDraft.usual;
import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.core.model.BasicEventSelectors;
import dev.insightselectors.core.model.LoggingState;
import dev.insightselectors.core.model.Trail;
import dev.insightselectors.core.model.TrailArn;
import dev.insightselectors.core.model.TrailName;
import dev.insightselectors.core.port.Versioned;
import dev.insightselectors.core.testing.FakeWorld;
import dev.insightselectors.neighbours.form.TagForm;
import dev.insightselectors.neighbours.testing.CloudTrail;
import dev.insightselectors.neighbours.testing.TrailDraft;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CreateTrailTest {

  private static final TrailArn ARN = TrailArn.of(CALLER, new TrailName("NewTrail"));
  private static final String LOG_GROUP = "arn:aws:logs:us-east-2:123456789012:log-group:trails:*";
  private static final String ROLE = "arn:aws:iam::123456789012:role/CloudTrail";
  private final FakeWorld world = FakeWorld.sample();

  @Test
  void answersWithTheTrailAsItIsWhenNothingButABucketIsGiven() {
    assertThat(created(usual("NewTrail")))
        .isEqualTo(
            new TrailSettingsAnswer(
                "NewTrail",
                BUCKET,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                true,
                false,
                ARN,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty()));
  }

  @Test
  void logsAllManagementEventsOnceItIsTurnedOn() {
    created(usual("NewTrail"));
    assertThat(recorded().eventSelectors()).isEqualTo(BasicEventSelectors.ALL_MANAGEMENT_EVENTS);
    assertThat(recorded().logging()).isEqualTo(LoggingState.NEVER_STARTED);
  }

  @Test
  void keepsEverySetting() {
    TrailSettingsAnswer answer =
        created(
            usual("NewTrail")
                .prefix("audit")
                .topic("news")
                .multiRegion(true)
                .validation(true)
                .logGroup(LOG_GROUP)
                .role(ROLE));
    assertThat(answer.s3KeyPrefix()).contains("audit");
    assertThat(answer.snsTopicName()).contains("news");
    assertThat(answer.isMultiRegionTrail()).isTrue();
    assertThat(answer.logFileValidationEnabled()).isTrue();
    assertThat(answer.cloudWatchLogsLogGroupArn()).contains(LOG_GROUP);
    assertThat(answer.cloudWatchLogsRoleArn()).contains(ROLE);
    assertThat(TrailSettingsAnswer.of(recorded())).isEqualTo(answer);
  }

  @Test
  void namesItsTopicInFull() {
    String arn = "arn:aws:sns:us-east-2:123456789012:news";
    assertThat(created(usual("NewTrail").topic("news")).snsTopicArn()).contains(arn);
    assertThat(created(usual("Other").topic(arn)).snsTopicArn()).contains(arn);
  }

  @Test
  void keepsTheArnOfAKeyThatWasGivenByItsAlias() {
    world.has(sampleKey()).hasAlias("arn:aws:kms:us-east-2:123456789012:alias/mine", sampleKey());
    assertThat(created(usual("NewTrail").key("alias/mine")).kmsKeyId()).contains(KEY);
    assertThat(recorded().kmsKeyId()).contains(KEY);
  }

  @Test
  void takesAnEmptyTextForNothing() {
    TrailSettingsAnswer answer =
        created(usual("NewTrail").prefix("").topic("").key("").logGroup("").role(""));
    assertThat(answer).isEqualTo(TrailSettingsAnswer.of(Trail.deliveringTo(BUCKET, ARN)));
  }

  @Test
  void leavesOutTheEventsOfGlobalServicesWhenItIsTold() {
    assertThat(created(usual("NewTrail").globalEvents(false)).includeGlobalServiceEvents())
        .isFalse();
  }

  @Test
  void saysWhetherItLogsItsOwnDeliveriesIfItWasTold() {
    assertThat(created(usual("NewTrail")).recursiveLogging()).isEmpty();
    assertThat(created(usual("Other").recursive(false)).recursiveLogging()).contains(false);
  }

  @Test
  void keepsItsTags() {
    created(usual("NewTrail").tags(List.of(TagForm.of("team", "audit"))));
    assertThat(recorded().tags()).isEqualTo(Map.of("team", "audit"));
  }

  @Test
  void makesATrailOfTheOrganization() {
    world.has(sampleOrganization());
    assertThat(created(usual("NewTrail").ofOrganization(true)).isOrganizationTrail()).isTrue();
  }

  private TrailSettingsAnswer created(TrailDraft draft) {
    return accepted(CloudTrail.in(world).createTrail(draft));
  }

  private Trail recorded() {
    return world.ports().trails().find(ARN).map(Versioned::resource).orElseThrow();
  }
}
