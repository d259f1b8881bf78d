package dev.insightselectors.adapters.memory;

import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.model.EventDataStore;
import dev.insightselectors.core.model.EventDataStoreArn;
import dev.insightselectors.core.model.InsightSelection;
import dev.insightselectors.core.model.InsightSelectors;
import dev.insightselectors.core.model.InsightType;
import dev.insightselectors.core.model.Region;
import dev.insightselectors.core.model.ResourceLimits;
import dev.insightselectors.core.model.Trail;
import dev.insightselectors.core.model.TrailArn;
import dev.insightselectors.documents.EventDataStoreEntry;
import dev.insightselectors.documents.TrailEntry;
import dev.insightselectors.documents.World;
import dev.insightselectors.documents.WorldKind;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Optional;

/** Trails, stores and worlds to test with. */
final class Fixtures {
  static final AccountId ACCOUNT = new AccountId("123456789012");
  static final Region OHIO = new Region("us-east-2");
  static final Region VIRGINIA = new Region("us-east-1");
  static final Caller CALLER = new Caller(ACCOUNT, OHIO);
  static final TrailArn SAMPLE_TRAIL = trailArn("us-east-2", "SampleTrail");
  static final EventDataStoreArn SOURCE = storeArn("source");
  static final EventDataStoreArn DESTINATION = storeArn("destination");
  static final InsightSelection CALL_RATE =
      new InsightSelection(InsightSelectors.of(InsightType.API_CALL_RATE), Optional.empty());
  static final InsightSelection ERROR_RATE =
      new InsightSelection(InsightSelectors.of(InsightType.API_ERROR_RATE), Optional.empty());
  static final InsightSelection TO_DESTINATION =
      new InsightSelection(
          InsightSelectors.of(InsightType.API_ERROR_RATE), Optional.of(DESTINATION));
  static final World OPEN =
      World.empty(WorldKind.OPEN).withLimits(new ResourceLimits(100_000, 100_000));
  static final World CLOSED = World.empty(WorldKind.CLOSED);

  private Fixtures() {}

  static InMemoryWorld inMemory(World world) {
    return new InMemoryWorld(world, InstantSource.fixed(Instant.EPOCH));
  }

  static World withTrails(Trail... trails) {
    return OPEN.withTrails(Arrays.stream(trails).map(TrailEntry::of).toList());
  }

  static World withStores(EventDataStore... stores) {
    return OPEN.withEventDataStores(Arrays.stream(stores).map(EventDataStoreEntry::of).toList());
  }

  static Trail sampleTrail() {
    return Trail.deliveringTo("bucket", SAMPLE_TRAIL);
  }

  static Trail trail(String name) {
    return Trail.deliveringTo("bucket", trailArn("us-east-2", name));
  }

  static EventDataStore source() {
    return EventDataStore.named("source", SOURCE);
  }

  static TrailArn trailArn(String region, String name) {
    return TrailArn.parse("arn:aws:cloudtrail:%s:123456789012:trail/%s".formatted(region, name))
        .orElseThrow();
  }

  static EventDataStoreArn storeArn(String id) {
    return EventDataStoreArn.parse("arn:aws:cloudtrail:us-east-1:123456789012:eventdatastore/" + id)
        .orElseThrow();
  }
}
