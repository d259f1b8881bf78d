package dev.insightselectors.adapters.memory;

import dev.insightselectors.core.model.Region;
import dev.insightselectors.core.port.InsightsSupport;

/** Where a world in memory has Insights: in every Region that it does not list as without. */
public final class InMemoryInsightsSupport implements InsightsSupport {
  private final InMemoryWorld world;

  public InMemoryInsightsSupport(InMemoryWorld world) {
    this.world = world;
  }

  @Override
  public boolean isOfferedIn(Region region) {
    return world.now().offersInsightsIn(region);
  }
}
