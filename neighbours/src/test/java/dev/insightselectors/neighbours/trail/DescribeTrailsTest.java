package dev.insightselectors.neighbours.trail;

import static dev.insightselectors.core.testing.Samples.ACCOUNT;
import static dev.insightselectors.core.testing.Samples.BUCKET;
import static dev.insightselectors.core.testing.Samples.CALLER;
import static dev.insightselectors.core.testing.Samples.OTHER_ACCOUNT;
import static dev.insightselectors.core.testing.Samples.OTHER_REGION;
import static dev.insightselectors.core.testing.Samples.REGION;
import static dev.insightselectors.core.testing.Samples.TRAIL;
import static dev.insightselectors.core.testing.Samples.sampleOrganization;
import static dev.insightselectors.core.testing.Samples.sampleTrail;
import static dev.insightselectors.neighbours.testing.CloudTrail.accepted;
import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.model.InsightSelection;
import dev.insightselectors.core.model.InsightSelectors;
import dev.insightselectors.core.model.InsightType;
import dev.insightselectors.core.model.Trail;
import dev.insightselectors.core.model.TrailArn;
import dev.insightselectors.core.model.TrailName;
import dev.insightselectors.core.testing.FakeWorld;
import dev.insightselectors.neighbours.testing.CloudTrail;
import dev.insightselectors.neighbours.testing.FakePorts;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A trail that is at home elsewhere shows where it has a shadow. */
class DescribeTrailsTest {

  private static final Caller AWAY = new Caller(ACCOUNT, OTHER_REGION);
  private static final Caller MEMBER = new Caller(OTHER_ACCOUNT, REGION);
  private static final Caller MEMBER_AWAY = new Caller(OTHER_ACCOUNT, OTHER_REGION);
  private final FakeWorld world = FakeWorld.sample();

  @Test
  void showsATrailInItsHomeRegion() {
    assertThat(all(CALLER)).containsExactly(TRAIL);
    assertThat(home(CALLER)).containsExactly(TRAIL);
  }

  @Test
  void showsNoTrailOfOneRegionInAnother() {
    assertThat(all(AWAY)).isEmpty();
  }

  @Test
  void showsNoTrailOfAnotherAccount() {
    assertThat(all(MEMBER)).isEmpty();
  }

  @Test
  void showsTheShadowOfATrailOfAllRegions() {
    world.has(ofAllRegions(sampleTrail()));
    assertThat(all(AWAY)).containsExactly(TRAIL);
    assertThat(all(CALLER)).containsExactly(TRAIL);
  }

  @Test
  void showsTheShadowOfATrailOfTheOrganization() {
    world.has(sampleTrail().asOrganizationTrail()).has(sampleOrganization());
    assertThat(all(MEMBER)).containsExactly(TRAIL);
    assertThat(all(MEMBER_AWAY)).isEmpty();
  }

  @Test
  void showsTheShadowOfATrailOfTheOrganizationInAllRegions() {
    world.has(ofAllRegions(sampleTrail().asOrganizationTrail())).has(sampleOrganization());
    assertThat(all(MEMBER_AWAY)).containsExactly(TRAIL);
  }

  @Test
  void showsMembersNoTrailThatTheirManagementAccountKeepsForItself() {
    world.has(ofAllRegions(sampleTrail())).has(sampleOrganization());
    assertThat(all(MEMBER)).isEmpty();
  }

  @Test
  void showsTheManagementAccountItsTrailOnce() {
    world.has(sampleTrail().asOrganizationTrail()).has(sampleOrganization());
    assertThat(all(CALLER)).containsExactly(TRAIL);
  }

  @Test
  void leavesShadowsOutWhenItIsTold() {
    world.has(ofAllRegions(sampleTrail().asOrganizationTrail())).has(sampleOrganization());
    assertThat(home(AWAY)).isEmpty();
    assertThat(home(MEMBER)).isEmpty();
    assertThat(home(CALLER)).containsExactly(TRAIL);
  }

  @Test
  void showsTheTrailsThatAreNamedAndLeavesOutTheUnknown() {
    world.has(trail("Second")).has(trail("Third"));
    assertThat(named(CALLER, true, "Third", "Unknown", TRAIL)).containsExactly("Third", TRAIL);
  }

  @Test
  void showsATrailOnceHoweverOftenItIsNamed() {
    assertThat(named(CALLER, true, TRAIL, TRAIL, sampleTrail().arn().toString()))
        .containsExactly(TRAIL);
  }

  @Test
  void knowsByNameOnlyWhatIsAtHomeHere() {
    world.has(ofAllRegions(sampleTrail()));
    assertThat(named(AWAY, true, TRAIL)).isEmpty();
  }

  @Test
  void knowsByArnWhatIsAtHomeElsewhere() {
    String arn = sampleTrail().arn().toString();
    assertThat(named(AWAY, true, arn)).containsExactly(TRAIL);
    assertThat(named(AWAY, false, arn)).isEmpty();
  }

  @Test
  void showsAllWhenTheListIsEmpty() {
    assertThat(named(CALLER, true)).containsExactly(TRAIL);
  }

  @Test
  void tellsWhetherInsightsAreOn() {
    world.keeps(
        new InsightSelection(InsightSelectors.of(InsightType.API_ERROR_RATE), Optional.empty()),
        sampleTrail().arn());
    assertThat(described(CALLER, Optional.empty(), Optional.empty()))
        .allMatch(TrailDescription::hasInsightSelectors);
  }

  @Test
  void showsMoreTrailsThanAPageHolds() {
    for (int i = 0; i < 250; i++) {
      world.has(trail("Trail" + i));
    }
    assertThat(all(CALLER)).hasSize(251).doesNotHaveDuplicates();
  }

  private List<String> all(Caller caller) {
    return names(described(caller, Optional.empty(), Optional.empty()));
  }

  private List<String> home(Caller caller) {
    return names(described(caller, Optional.empty(), Optional.of(false)));
  }

  private List<String> named(Caller caller, boolean withShadows, String... names) {
    return names(described(caller, Optional.of(List.of(names)), Optional.of(withShadows)));
  }

  private List<TrailDescription> described(
      Caller caller, Optional<List<String>> names, Optional<Boolean> withShadows) {
    return accepted(
            new CloudTrail(FakePorts.of(world), caller)
                .describeTrails(new DescribeTrailsRequest(names, withShadows)))
        .trailList();
  }

  private static List<String> names(List<TrailDescription> trails) {
    return trails.stream().map(TrailDescription::name).toList();
  }

  private static Trail trail(String name) {
    return Trail.deliveringTo(BUCKET, TrailArn.of(CALLER, new TrailName(name)));
  }

  private static Trail ofAllRegions(Trail trail) {
    return new Trail(
        trail.arn(),
        trail.delivery(),
        trail.eventSelectors(),
        true,
        trail.ofOrganization(),
        trail.options(),
        trail.logging(),
        trail.tags());
  }
}
