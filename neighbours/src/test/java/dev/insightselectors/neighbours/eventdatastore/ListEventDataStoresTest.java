package dev.insightselectors.neighbours.eventdatastore;

import static dev.insightselectors.core.testing.Samples.ACCOUNT;
import static dev.insightselectors.core.testing.Samples.CALLER;
import static dev.insightselectors.core.testing.Samples.OTHER_ACCOUNT;
import static dev.insightselectors.core.testing.Samples.OTHER_REGION;
import static dev.insightselectors.core.testing.Samples.REGION;
import static dev.insightselectors.core.testing.Samples.SOURCE;
import static dev.insightselectors.core.testing.Samples.sampleSource;
import static dev.insightselectors.core.testing.Samples.storeArn;
import static dev.insightselectors.neighbours.testing.CloudTrail.accepted;
import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.model.EventDataStoreStatus;
import dev.insightselectors.core.testing.FakeWorld;
import dev.insightselectors.neighbours.eventdatastore.ListEventDataStoresAnswer.StoreInfo;
import dev.insightselectors.neighbours.testing.CloudTrail;
import dev.insightselectors.neighbours.testing.FakePorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListEventDataStoresTest {

  private final FakeWorld world = FakeWorld.sample();

  @Test
  void namesEveryStoreOfTheAccountInTheRegion() {
    assertThat(listed(CALLER, Optional.empty(), Optional.empty()).eventDataStores())
        .extracting(StoreInfo::name)
        .containsExactlyInAnyOrder("source", "destination");
  }

  @Test
  void namesAStoreThatIsPendingDeletion() {
    world.has(sampleSource(EventDataStoreStatus.PENDING_DELETION));
    assertThat(listed(CALLER, Optional.empty(), Optional.empty()).eventDataStores())
        .contains(new StoreInfo(storeArn(SOURCE), "source"));
  }

  @Test
  void namesNoStoreOfAnotherAccountOrRegion() {
    for (Caller other :
        List.of(new Caller(OTHER_ACCOUNT, REGION), new Caller(ACCOUNT, OTHER_REGION))) {
      assertThat(listed(other, Optional.empty(), Optional.empty()).eventDataStores()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 1000})
  void namesEveryStoreOnceHoweverShortThePages(int most) {
    List<StoreInfo> all = new ArrayList<>();
    Optional<String> token = Optional.empty();
    do {
      ListEventDataStoresAnswer page = listed(CALLER, token, Optional.of(most));
      assertThat(page.eventDataStores()).hasSizeLessThanOrEqualTo(most);
      all.addAll(page.eventDataStores());
      token = page.nextToken();
    } while (token.isPresent());
    assertThat(all).hasSize(2).doesNotHaveDuplicates();
  }

  private ListEventDataStoresAnswer listed(
      Caller caller, Optional<String> token, Optional<Integer> most) {
    return accepted(
        new CloudTrail(FakePorts.of(world), caller)
            .listEventDataStores(new ListEventDataStoresRequest(token, most)));
  }
}
