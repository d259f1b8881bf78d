package dev.insightselectors.testkit.explore;

import dev.insightselectors.core.model.InsightSelection;
import dev.insightselectors.core.model.KmsKey;
import dev.insightselectors.core.model.ResourceArn;
import dev.insightselectors.core.port.InsightSelections;
import dev.insightselectors.core.port.Ports;
import dev.insightselectors.core.port.Revision;
import dev.insightselectors.core.port.Versioned;
import dev.insightselectors.documents.KeyEntry;
import dev.insightselectors.documents.World;
import java.time.InstantSource;
import java.util.Map;

/** The ports over a world document, for a judge: nothing is ever changed through them. */
final class WorldPorts {
  private static final Revision ONLY = new Revision("only");

  private WorldPorts() {}

  /**
   * @param on which Insights are on now
   */
  static Ports over(World world, Map<ResourceArn, InsightSelection> on) {
    return new Ports(
        arn ->
            world.trails().stream()
                .map(entry -> entry.trail())
                .filter(trail -> trail.arn().equals(arn))
                .findFirst()
                .map(trail -> new Versioned<>(trail, ONLY)),
        arn ->
            world.eventDataStores().stream()
                .map(entry -> entry.store())
                .filter(store -> store.arn().equals(arn))
                .findFirst()
                .map(store -> new Versioned<>(store, ONLY)),
        new Reading(on),
        name -> world.buckets().stream().filter(it -> it.name().equals(name)).findFirst(),
        (id, owner) ->
            world.keys().stream()
                .filter(entry -> entry.arns().anyMatch(KmsKey.arnOf(id, owner)::equals))
                .map(KeyEntry::key)
                .findFirst(),
        account -> world.organizations().stream().filter(it -> it.has(account)).findFirst(),
        region ->
            world.regions().stream()
                .filter(facts -> facts.region().equals(region))
                .allMatch(facts -> facts.insightsSupported()),
        (caller, operation) -> true,
        InstantSource.system());
  }

  private record Reading(Map<ResourceArn, InsightSelection> on) implements InsightSelections {
    @Override
    public InsightSelection of(ResourceArn arn) {
      return on.getOrDefault(arn, InsightSelection.NONE);
    }

    @Override
    public boolean replace(ResourceArn arn, Revision judged, InsightSelection selection) {
      throw new UnsupportedOperationException("a judge changes nothing");
    }
  }
}
