package dev.insightselectors.neighbours.trail;

import static dev.insightselectors.core.testing.Samples.ACCOUNT;
import static dev.insightselectors.core.testing.Samples.OTHER_ACCOUNT;
import static dev.insightselectors.core.testing.Samples.OTHER_REGION;
import static dev.insightselectors.core.testing.Samples.REGION;
import static dev.insightselectors.core.testing.Samples.TRAIL;
import static dev.insightselectors.core.testing.Samples.logging;
import static dev.insightselectors.core.testing.Samples.sampleOrganization;
import static dev.insightselectors.core.testing.Samples.sampleTrail;
import static dev.insightselectors.neighbours.testing.CloudTrail.accepted;
import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.model.InsightSelection;
import dev.insightselectors.core.model.InsightSelectors;
import dev.insightselectors.core.model.InsightType;
import dev.insightselectors.core.model.ReadWriteType;
import dev.insightselectors.core.testing.FakeWorld;
import dev.insightselectors.neighbours.testing.CloudTrail;
import dev.insightselectors.neighbours.testing.FakePorts;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GetTrailTest {

  private static final String ARN = sampleTrail().arn().toString();
  private final FakeWorld world = FakeWorld.sample();

  @Test
  void showsTheTrail() {
    assertThat(shown())
        .isEqualTo(TrailDescription.of(sampleTrail(), InsightSelection.NONE))
        .matches(trail -> trail.homeRegion().equals(REGION.code()));
  }

  @Test
  void tellsWhetherInsightsAreOn() {
    assertThat(shown().hasInsightSelectors()).isFalse();
    world.keeps(
        new InsightSelection(InsightSelectors.of(InsightType.API_ERROR_RATE), Optional.empty()),
        sampleTrail().arn());
    assertThat(shown().hasInsightSelectors()).isTrue();
  }

  @Test
  void tellsWhetherItLogsSomethingElseThanANewTrail() {
    assertThat(shown().hasCustomEventSelectors()).isFalse();
    world.has(sampleTrail().with(logging(ReadWriteType.READ_ONLY)));
    assertThat(shown().hasCustomEventSelectors()).isTrue();
    world.has(sampleTrail().with(logging(ReadWriteType.ALL)));
    assertThat(shown().hasCustomEventSelectors()).isFalse();
  }

  @Test
  void showsATrailOfAnotherRegionByItsArn() {
    Caller away = new Caller(ACCOUNT, OTHER_REGION);
    assertThat(
            accepted(new CloudTrail(FakePorts.of(world), away).getTrail(ARN)).trail().homeRegion())
        .isEqualTo(REGION.code());
  }

  @Test
  void showsATrailOfTheOrganizationToItsMembers() {
    world.has(sampleTrail().asOrganizationTrail()).has(sampleOrganization());
    Caller member = new Caller(OTHER_ACCOUNT, REGION);
    assertThat(accepted(new CloudTrail(FakePorts.of(world), member).getTrail(ARN)).trail())
        .matches(TrailDescription::isOrganizationTrail);
  }

  private TrailDescription shown() {
    return accepted(CloudTrail.in(world).getTrail(TRAIL)).trail();
  }
}
