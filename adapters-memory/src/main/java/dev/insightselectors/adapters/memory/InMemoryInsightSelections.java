package dev.insightselectors.adapters.memory;

import dev.insightselectors.core.model.InsightSelection;
import dev.insightselectors.core.model.ResourceArn;
import dev.insightselectors.core.port.InsightSelections;
import dev.insightselectors.core.port.Revision;

/** The Insights of a world in memory, each kept in one item with its trail or store. */
record InMemoryInsightSelections(InMemoryWorld world) implements InsightSelections {
  @Override
  public InsightSelection of(ResourceArn arn) {
    return world.now().resources(arn).find(arn).map(Item::selection).orElse(InsightSelection.NONE);
  }

  @Override
  public boolean replace(ResourceArn arn, Revision judged, InsightSelection selection) {
    InsightSelection fitting = selection.fitting(arn);
    return world.change(it -> it.resources(arn).replace(judged, arn, fitting));
  }
}
