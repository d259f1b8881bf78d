package dev.insightselectors.adapters.memory;

import static dev.insightselectors.adapters.memory.Fixtures.ACCOUNT;
import static dev.insightselectors.adapters.memory.Fixtures.DESTINATION;
import static dev.insightselectors.adapters.memory.Fixtures.OHIO;
import static dev.insightselectors.adapters.memory.Fixtures.SOURCE;
import static dev.insightselectors.adapters.memory.Fixtures.TO_DESTINATION;
import static dev.insightselectors.adapters.memory.Fixtures.VIRGINIA;
import static dev.insightselectors.adapters.memory.Fixtures.inMemory;
import static dev.insightselectors.adapters.memory.Fixtures.source;
import static dev.insightselectors.adapters.memory.Fixtures.withStores;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.insightselectors.core.model.EventDataStore;
import dev.insightselectors.core.model.EventDataStoreStatus;
import dev.insightselectors.core.model.InsightSelection;
import dev.insightselectors.core.model.Region;
import dev.insightselectors.core.port.InsightSelections;
import dev.insightselectors.core.port.Revision;
import dev.insightselectors.neighbours.port.EventDataStoreRegister;
import dev.insightselectors.neighbours.port.Page;
import dev.insightselectors.neighbours.port.PageRequest;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InMemoryEventDataStoresTest {
  private final InMemoryWorld world =
      inMemory(withStores(source(), EventDataStore.named("destination", DESTINATION)));
  private final EventDataStoreRegister stores = new InMemoryEventDataStores(world);
  private final InsightSelections selections = new InMemoryInsightSelections(world);

  @BeforeEach
  void insightsAreOn() {
    assertThat(selections.replace(SOURCE, revision(), TO_DESTINATION)).isTrue();
  }

  @Test
  void aReplacedStoreKeepsItsSelection() {
    EventDataStore tagged = source().withTags(Map.of("team", "audit"));
    assertThat(stores.replace(tagged, revision())).isTrue();
    assertThat(stores.find(SOURCE).orElseThrow().resource()).isEqualTo(tagged);
    assertThat(selections.of(SOURCE)).isEqualTo(TO_DESTINATION);
  }

  @Test
  void aStorePendingDeletionIsFoundWithoutItsSelection() {
    EventDataStore doomed = source().with(EventDataStoreStatus.PENDING_DELETION);
    assertThat(stores.replace(doomed, revision())).isTrue();
    assertThat(stores.find(SOURCE).orElseThrow().resource()).isEqualTo(doomed);
    assertThat(selections.of(SOURCE)).isEqualTo(InsightSelection.NONE);
  }

  @Test
  void aChangeJudgedOnAnEarlierRevisionChangesNothing() {
    Revision earlier = revision();
    selections.replace(SOURCE, earlier, InsightSelection.NONE);
    assertThat(stores.replace(source().asOrganizationStore(), earlier)).isFalse();
    assertThat(stores.find(SOURCE).orElseThrow().resource()).isEqualTo(source());
  }

  @Test
  void aStoreThatIsThereIsNotCreatedOver() {
    assertThat(stores.create(source())).isFalse();
    assertThat(selections.of(SOURCE)).isEqualTo(TO_DESTINATION);
    assertThat(stores.create(EventDataStore.named("new", Fixtures.storeArn("new")))).isTrue();
  }

  @Test
  void aWorldMayHaveTwoStoresOfOneNameAndNoneIsAdded() {
    EventDataStore namesake = EventDataStore.named(source().name(), DESTINATION);
    EventDataStoreRegister both =
        new InMemoryEventDataStores(inMemory(withStores(source(), namesake)));
    Revision judged = both.find(DESTINATION).orElseThrow().revision();
    assertThat(both.replace(namesake.with(EventDataStoreStatus.PENDING_DELETION), judged)).isTrue();
    assertThat(both.create(EventDataStore.named(source().name(), Fixtures.storeArn("new"))))
        .isFalse();
  }

  @Test
  void listsTheStoresOfOneRegionInTheOrderOfTheArns() {
    Page<EventDataStore> first = stores.ownedBy(ACCOUNT, VIRGINIA, PageRequest.first(1));
    Page<EventDataStore> rest = stores.ownedBy(ACCOUNT, VIRGINIA, new PageRequest(first.next(), 1));
    assertThat(first.items()).extracting(EventDataStore::arn).containsExactly(DESTINATION);
    assertThat(rest.items()).extracting(EventDataStore::arn).containsExactly(SOURCE);
    assertThat(rest.next()).isEmpty();
    assertThat(stores.ownedBy(ACCOUNT, OHIO, PageRequest.first(9)).items()).isEmpty();
  }

  @Test
  void aRegionWhoseCodeBeginsLikeAnotherIsListedApart() {
    Region one = new Region("us-east-1");
    Region eleven = new Region("us-east-11");
    assertThat(stores.ownedBy(ACCOUNT, eleven, PageRequest.first(9)).items()).isEmpty();
    assertThat(stores.ownedBy(ACCOUNT, one, PageRequest.first(9)).items()).hasSize(2);
  }

  @Test
  void refusesATokenOfAnotherRegion() {
    PageRequest foreign = new PageRequest(Optional.of(SOURCE.toString()), 1);
    assertThatThrownBy(() -> stores.ownedBy(ACCOUNT, OHIO, foreign))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private Revision revision() {
    return stores.find(SOURCE).orElseThrow().revision();
  }
}
