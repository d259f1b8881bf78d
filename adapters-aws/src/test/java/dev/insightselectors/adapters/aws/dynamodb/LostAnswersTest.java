package dev.insightselectors.adapters.aws.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.adapters.aws.Bounds;
import dev.insightselectors.adapters.aws.engine.BadNetwork;
import dev.insightselectors.adapters.aws.engine.BadNetwork.Trouble;
import dev.insightselectors.adapters.aws.engine.Dynalite;
import dev.insightselectors.core.model.EventDataStore;
import dev.insightselectors.core.model.EventDataStoreStatus;
import dev.insightselectors.core.model.InsightSelection;
import dev.insightselectors.core.model.InsightSelectors;
import dev.insightselectors.core.model.InsightType;
import dev.insightselectors.core.model.Trail;
import dev.insightselectors.core.port.Revision;
import dev.insightselectors.core.testing.Samples;
import dev.insightselectors.neighbours.port.NeighbourPorts;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A write is made and its answer lost; before the SDK sends it again, another node writes to the
 * same item. It was made all the same, and once.
 */
class LostAnswersTest {
  private static final Bounds BOUNDS =
      new Bounds(Duration.ofSeconds(20), Duration.ofSeconds(10), 3);
  private static final InsightSelection ON =
      new InsightSelection(InsightSelectors.of(InsightType.API_ERROR_RATE), Optional.empty());

  private final DynamoDbTable direct = Tables.fresh(Dynalite.engine(), "lost-" + UUID.randomUUID());
  private final BadNetwork network = new BadNetwork(Dynalite.engine().endpoint());
  private final NeighbourPorts other = Tables.ports(direct);
  private final NeighbourPorts own =
      Tables.ports(new DynamoDbTable(Tables.client(network.endpoint(), BOUNDS), direct.name()));

  private static final Trail TRAIL = Samples.sampleTrail();
  private static final EventDataStore STORE = Samples.sampleSource();

  /** Every kind of write: whether it says that it was made, and what another does after it. */
  private enum Write {
    CREATED_TRAIL(false, false, own -> own.trails().create(TRAIL), other -> changeTrail(other)),
    CREATED_TRAIL_AND_DELETED(
        false,
        false,
        own -> own.trails().create(TRAIL),
        other -> other.trails().delete(TRAIL.arn(), trailRevision(other))),
    REPLACED_TRAIL(true, false, own -> changeTrail(own), other -> changeTrail(other)),
    DELETED_TRAIL(
        true,
        false,
        own -> own.trails().delete(TRAIL.arn(), trailRevision(own)),
        other -> other.trails().create(TRAIL)),
    SELECTION_OF_A_TRAIL(
        true,
        false,
        own -> own.insights().insightSelections().replace(TRAIL.arn(), trailRevision(own), ON),
        other ->
            other
                .insights()
                .insightSelections()
                .replace(TRAIL.arn(), trailRevision(other), InsightSelection.NONE)),
    CREATED_STORE(
        false, false, own -> own.eventDataStores().create(STORE), other -> changeStore(other)),
    REPLACED_STORE(false, true, own -> changeStore(own), other -> changeStore(other)),
    RENAMED_STORE(
        false,
        true,
        own ->
            own.eventDataStores()
                .replace(EventDataStore.named("renamed", STORE.arn()), storeRevision(own)),
        other -> changeStore(other));

    private final boolean ofTrail;
    private final boolean ofStore;
    private final Predicate<NeighbourPorts> made;
    private final Predicate<NeighbourPorts> after;

    Write(
        boolean ofTrail,
        boolean ofStore,
        Predicate<NeighbourPorts> made,
        Predicate<NeighbourPorts> after) {
      this.ofTrail = ofTrail;
      this.ofStore = ofStore;
      this.made = made;
      this.after = after;
    }
  }

  @BeforeEach
  void nothingIsLostYet() {
    network.brings(what -> Trouble.NONE);
  }

  @AfterEach
  void close() {
    network.close();
  }

  @ParameterizedTest
  @EnumSource(Write.class)
  void areTakenForWhatTheySaid(Write write) {
    if (write.ofTrail) {
      assertThat(other.trails().create(TRAIL)).isTrue();
    }
    if (write.ofStore) {
      assertThat(other.eventDataStores().create(STORE)).isTrue();
    }
    AtomicBoolean lost = new AtomicBoolean();
    network.brings(
        what ->
            isWrite(what) && lost.compareAndSet(false, true) ? Trouble.ANSWER_LOST : Trouble.NONE);
    AtomicBoolean followed = new AtomicBoolean();
    network.meanwhile(() -> followed.set(write.after.test(other)));

    assertThat(write.made.test(own)).isTrue();
    assertThat(followed).as("another node wrote after it").isTrue();
  }

  private static boolean isWrite(String what) {
    return what.matches(".*(Write|Put|Update|Delete)[A-Za-z]*");
  }

  private static boolean changeTrail(NeighbourPorts ports) {
    return ports.trails().replace(TRAIL, trailRevision(ports));
  }

  private static boolean changeStore(NeighbourPorts ports) {
    EventDataStore now = ports.eventDataStores().find(STORE.arn()).orElseThrow().resource();
    return ports
        .eventDataStores()
        .replace(now.with(EventDataStoreStatus.PENDING_DELETION), storeRevision(ports));
  }

  private static Revision trailRevision(NeighbourPorts ports) {
    return ports.trails().find(TRAIL.arn()).orElseThrow().revision();
  }

  private static Revision storeRevision(NeighbourPorts ports) {
    return ports.eventDataStores().find(STORE.arn()).orElseThrow().revision();
  }
}
