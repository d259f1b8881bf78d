package dev.insightselectors.core.rule;

import dev.insightselectors.core.model.InsightSelection;
import dev.insightselectors.core.model.ResourceArn;
import dev.insightselectors.core.port.InsightSelections;
import dev.insightselectors.core.port.Ports;
import dev.insightselectors.core.port.Revision;

/** Insights as they look to those who know of types alone, whoever else has turned them on. */
record WithoutEventCategories(InsightSelections all) implements InsightSelections {
  static Ports over(Ports ports) {
    return ports.with(
        ports.trails(),
        ports.eventDataStores(),
        new WithoutEventCategories(ports.insightSelections()));
  }

  @Override
  public InsightSelection of(ResourceArn arn) {
    InsightSelection kept = all.of(arn);
    return new InsightSelection(kept.selectors().withoutEventCategories(), kept.destination());
  }

  @Override
  public boolean replace(ResourceArn arn, Revision judged, InsightSelection selection) {
    return all.replace(arn, judged, selection);
  }
}
