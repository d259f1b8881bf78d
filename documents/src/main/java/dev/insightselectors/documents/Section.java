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
    Form<?, T> form,
    Function<World, List<T>> said,
    Function<WorldDraft, List<T>> read) {

  static final List<Section<?>> ALL =
      List.of(
          new Section<Organization>(
              "Organizations", Forms.ORGANIZATION, World::organizations, it -> it.organizations),
          new Section<RegionFacts>("Regions", Forms.REGION, World::regions, it -> it.regions),
          new Section<Bucket>("Buckets", Forms.BUCKET, World::buckets, it -> it.buckets),
          new Section<KeyEntry>("Keys", Forms.KEY, World::keys, it -> it.keys),
          new Section<TrailEntry>("Trails", Forms.TRAIL, World::trails, it -> it.trails),
          new Section<EventDataStoreEntry>(
              "EventDataStores",
              Forms.EVENT_DATA_STORE,
              World::eventDataStores,
              it -> it.eventDataStores),
          new Section<Quota>("Quotas", Forms.QUOTA, World::quotas, it -> it.quotas));

  static Optional<Section<?>> named(String member) {
    return ALL.stream().filter(section -> section.member().equals(member)).findFirst();
  }
}
