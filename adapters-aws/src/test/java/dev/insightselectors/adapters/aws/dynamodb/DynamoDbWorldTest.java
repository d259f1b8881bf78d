package dev.insightselectors.adapters.aws.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.adapters.aws.engine.Dynalite;
import dev.insightselectors.core.model.Bucket;
import dev.insightselectors.core.model.EventDataStore;
import dev.insightselectors.core.model.InsightSelection;
import dev.insightselectors.core.model.InsightSelectors;
import dev.insightselectors.core.model.InsightType;
import dev.insightselectors.core.model.ResourceLimits;
import dev.insightselectors.core.model.Trail;
import dev.insightselectors.core.model.TrailArn;
import dev.insightselectors.core.model.TrailName;
import dev.insightselectors.core.policy.Policy;
import dev.insightselectors.core.port.Revision;
import dev.insightselectors.core.testing.Samples;
import dev.insightselectors.documents.EventDataStoreEntry;
import dev.insightselectors.documents.TrailEntry;
import dev.insightselectors.documents.World;
import dev.insightselectors.documents.WorldKind;
import dev.insightselectors.documents.WorldRegistry;
import dev.insightselectors.neighbours.port.Limits;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DynamoDbWorldTest {
  private static final Limits LIMITS = () -> ResourceLimits.OF_AWS;

  private final DynamoDbTable table = Tables.fresh(Dynalite.engine(), "world-" + UUID.randomUUID());
  private final Remembered surroundings = new Remembered();
  private final DynamoDbWorld registry = new DynamoDbWorld(table, surroundings);

  @Test
  void readsTheWorldThatWasPut() {
    registry.replace(sampleWorld());
    assertThat(registry.read()).isEqualTo(sampleWorld());
  }

  @Test
  void keepsTrailsAndStoresInTheTableAndTheRestElsewhere() {
    registry.replace(sampleWorld());
    assertThat(surroundings.read())
        .isEqualTo(World.of(WorldKind.CLOSED, it -> it.buckets().add(bucket())));
    assertThat(new DynamoDbTrails(table, LIMITS).find(sampleTrail().trail().arn())).isPresent();
  }

  @Test
  void leavesNothingOfTheWorldBefore() {
    registry.replace(sampleWorld());
    registry.replace(World.empty(WorldKind.OPEN));
    assertThat(registry.read()).isEqualTo(World.empty(WorldKind.OPEN));
  }

  @Test
  void takesMoreThanOneBatch() {
    World large =
        World.empty(WorldKind.OPEN)
            .withTrails(IntStream.range(0, 60).mapToObj(DynamoDbWorldTest::numbered).toList());
    registry.replace(large);
    assertThat(registry.read()).isEqualTo(large);
    registry.replace(World.empty(WorldKind.OPEN));
    assertThat(registry.read().trails()).isEmpty();
  }

  @Test
  void changesNothingThatWasJudgedInTheWorldBefore() {
    registry.replace(sampleWorld());
    DynamoDbTrails trails = new DynamoDbTrails(table, LIMITS);
    Trail trail = sampleTrail().trail();
    Revision judged = trails.find(trail.arn()).orElseThrow().revision();
    registry.replace(sampleWorld());
    assertThat(trails.delete(trail.arn(), judged)).isFalse();
  }

  @Test
  void takesTheNamesOfTheStoresThatWerePut() {
    registry.replace(sampleWorld());
    assertThat(stores().create(namesake("one"))).isFalse();
  }

  @Test
  void leavesNoNameOfTheWorldBefore() {
    registry.replace(sampleWorld());
    registry.replace(World.empty(WorldKind.OPEN));
    assertThat(stores().create(namesake("one"))).isTrue();
  }

  @Test
  void takesAWorldWithTwoStoresOfOneNameAsItIs() {
    World twice = sampleWorld().withEventDataStores(List.of(entry("one"), entry("two")));
    registry.replace(twice);
    assertThat(registry.read()).isEqualTo(twice);
    assertThat(stores().create(namesake("three"))).isFalse();
  }

  @Test
  void isSeededWithNoStoreWhoseNameIsTaken() {
    TableSeed seed = new TableSeed(table);
    assertThat(seed.write(sampleWorld())).isEqualTo(2);
    assertThat(seed.write(sampleWorld().withEventDataStores(List.of(entry("one"))))).isZero();
    assertThat(registry.read().eventDataStores()).hasSize(1);
  }

  private DynamoDbEventDataStores stores() {
    return new DynamoDbEventDataStores(table, LIMITS);
  }

  private static EventDataStoreEntry entry(String id) {
    return EventDataStoreEntry.of(namesake(id));
  }

  private static EventDataStore namesake(String id) {
    return EventDataStore.named(Samples.sampleSource().name(), Samples.storeArn(id));
  }

  private static World sampleWorld() {
    return World.of(WorldKind.CLOSED, it -> it.buckets().add(bucket()))
        .withTrails(List.of(sampleTrail()))
        .withEventDataStores(List.of(EventDataStoreEntry.of(Samples.sampleSource())));
  }

  private static TrailEntry sampleTrail() {
    InsightSelectors selectors = InsightSelectors.of(InsightType.API_ERROR_RATE);
    return new TrailEntry(Samples.sampleTrail(), new InsightSelection(selectors, Optional.empty()));
  }

  private static TrailEntry numbered(int number) {
    TrailName name = new TrailName("trail-" + number);
    return TrailEntry.of(Trail.deliveringTo("bucket", TrailArn.of(Samples.CALLER, name)));
  }

  private static Bucket bucket() {
    return new Bucket("a-bucket", Policy.EMPTY);
  }

  private static final class Remembered implements WorldRegistry {
    private World world = World.empty(WorldKind.OPEN);

    @Override
    public World read() {
      return world;
    }

    @Override
    public void replace(World other) {
      world = other;
    }
  }
}
