package dev.insightselectors.documents;

import dev.insightselectors.core.model.Bucket;
import dev.insightselectors.core.model.Organization;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One list of the world document.
 *
 * @param member the name of the list
 * @param said where a world has it
 * @param read where it is gathered
 */
record Section<T>(
    String member,
    JsonFormat<T> format,
    Function<World, List<T>> said,
    Function<WorldDraft, List<T>> read) {

  static final List<Section<?>> ALL =
      List.of(
          new Section<Organization>(
              "Organizations",
              JsonFormat.ORGANIZATION,
              World::organizations,
              WorldDraft::organizations),
          new Section<RegionFacts>(
              "Regions", JsonFormat.REGION, World::regions, WorldDraft::regions),
          new Section<Bucket>("Buckets", JsonFormat.BUCKET, World::buckets, WorldDraft::buckets),
          new Section<KeyEntry>("Keys", JsonFormat.KEY, World::keys, WorldDraft::keys),
          new Section<TrailEntry>("Trails", JsonFormat.TRAIL, World::trails, WorldDraft::trails),
          new Section<EventDataStoreEntry>(
              "EventDataStores",
              JsonFormat.EVENT_DATA_STORE,
              World::eventDataStores,
              WorldDraft::eventDataStores),
          new Section<Quota>("Quotas", JsonFormat.QUOTA, World::quotas, WorldDraft::quotas),
          new Section<ObservedEntry>(
              "Observed", JsonFormat.OBSERVED, World::observed, WorldDraft::observed));

  static Optional<Section<?>> named(String member) {
    return ALL.stream().filter(section -> section.member().equals(member)).findFirst();
  }
}
