package dev.insightselectors.neighbours.trail;

import static dev.insightselectors.core.testing.OutcomeAssert.assertThat;
import static dev.insightselectors.core.testing.Samples.ACCOUNT;
import static dev.insightselectors.core.testing.Samples.BUCKET;
import static dev.insightselectors.core.testing.Samples.CALLER;
import static dev.insightselectors.core.testing.Samples.OTHER_ACCOUNT;
import static dev.insightselectors.core.testing.Samples.OTHER_REGION;
import static dev.insightselectors.core.testing.Samples.REGION;
import static dev.insightselectors.core.testing.Samples.TRAIL;
import static dev.insightselectors.core.testing.Samples.sampleTrail;
import static dev.insightselectors.neighbours.error.NeighbourCode.INVALID_NEXT_TOKEN;
import static dev.insightselectors.neighbours.testing.CloudTrail.accepted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.model.Trail;
import dev.insightselectors.core.model.TrailArn;
import dev.insightselectors.core.model.TrailName;
import dev.insightselectors.core.testing.FakeWorld;
import dev.insightselectors.neighbours.eventdatastore.ListEventDataStoresRequest;
import dev.insightselectors.neighbours.testing.CloudTrail;
import dev.insightselectors.neighbours.testing.FakePorts;
import dev.insightselectors.neighbours.trail.ListTrailsAnswer.TrailInfo;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ListTrailsTest {

  private final FakeWorld world = FakeWorld.sample();

  @Test
  void listsTheTrailsOfAllRegions() {
    Caller away = new Caller(ACCOUNT, OTHER_REGION);
    world.has(Trail.deliveringTo(BUCKET, TrailArn.of(away, new TrailName("Elsewhere"))));
    assertThat(listed(CALLER, Optional.empty()).trails())
        .extracting(TrailInfo::name, TrailInfo::homeRegion)
        .containsExactlyInAnyOrder(
            tuple(TRAIL, REGION.code()), tuple("Elsewhere", OTHER_REGION.code()));
  }

  @Test
  void namesATrailInFull() {
    assertThat(listed(CALLER, Optional.empty()).trails())
        .containsExactly(new TrailInfo(sampleTrail().arn(), TRAIL, REGION.code()));
  }

  @Test
  void listsNoTrailsOfOtherAccounts() {
    assertThat(listed(new Caller(OTHER_ACCOUNT, REGION), Optional.empty()).trails()).isEmpty();
  }

  @Test
  void listsEveryTrailOnceOnHoweverManyPages() {
    manyTrails();
    ListTrailsAnswer first = listed(CALLER, Optional.empty());
    ListTrailsAnswer second = listed(CALLER, first.nextToken());
    assertThat(first.trails()).hasSize(1000).doesNotContainAnyElementsOf(second.trails());
    assertThat(second.trails()).hasSize(2);
    assertThat(second.nextToken()).isEmpty();
  }

  @Test
  void givesOutATokenForOneOperationOfOneCallerOnly() {
    manyTrails();
    Optional<String> token = listed(CALLER, Optional.empty()).nextToken();
    CloudTrail away = new CloudTrail(FakePorts.of(world), new Caller(ACCOUNT, OTHER_REGION));
    assertThat(away.listTrails(new ListTrailsRequest(token))).isRefusedWith(INVALID_NEXT_TOKEN);
    CloudTrail stranger = new CloudTrail(FakePorts.of(world), new Caller(OTHER_ACCOUNT, REGION));
    assertThat(stranger.listTrails(new ListTrailsRequest(token))).isRefusedWith(INVALID_NEXT_TOKEN);
    assertThat(
            CloudTrail.in(world)
                .listEventDataStores(new ListEventDataStoresRequest(token, Optional.empty())))
        .isRefusedWith(INVALID_NEXT_TOKEN);
  }

  private void manyTrails() {
    for (int i = 0; i < 1001; i++) {
      world.has(Trail.deliveringTo(BUCKET, TrailArn.of(CALLER, new TrailName("Trail" + i))));
    }
  }

  private ListTrailsAnswer listed(Caller caller, Optional<String> token) {
    return accepted(
        new CloudTrail(FakePorts.of(world), caller).listTrails(new ListTrailsRequest(token)));
  }
}
