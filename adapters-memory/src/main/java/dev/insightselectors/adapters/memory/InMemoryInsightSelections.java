package dev.insightselectors.adapters.memory;

import dev.insightselectors.core.model.InsightSelection;
import dev.insightselectors.core.model.ResourceArn;
import dev.insightselectors.core.model.TrailArn;
import dev.insightselectors.core.port.InsightSelections;
import dev.insightselectors.core.port.Revision;

/**
 * The Insights of a world in memory, each kept in one item with its trail or store. A destination
 * for a trail, which has none, is an {@link IllegalArgumentException}.
 */
public final class InMemoryInsightSelections implements InsightSelections {
  private final InMemoryWorld world;

  public InMemoryInsightSelections(InMemoryWorld world) {
    this.world = world;
  }

  @Override
  public InsightSelection of(ResourceArn arn) {
    return world.now().shelf(arn).find(arn).map(Item::selection).orElse(InsightSelection.NONE);
  }

  @Override
  public boolean replace(ResourceArn arn, Revision judged, InsightSelection selection) {
    if (arn instanceof TrailArn && selection.destination().isPresent()) {
      throw new IllegalArgumentException("a trail has no destination: " + arn);
    }
    return world.change(it -> it.shelf(arn).replace(judged, arn, selection));
  }
}
