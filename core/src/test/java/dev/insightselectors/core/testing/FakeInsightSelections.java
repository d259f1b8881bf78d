package dev.insightselectors.core.testing;

import dev.insightselectors.core.model.InsightSelection;
import dev.insightselectors.core.model.ResourceArn;
import dev.insightselectors.core.port.InsightSelections;
import dev.insightselectors.core.port.Revision;

record FakeInsightSelections(FakeRegistry registry) implements InsightSelections {
  @Override
  public InsightSelection of(ResourceArn arn) {
    return registry.find(arn).map(FakeRegistry.Entry::selection).orElse(InsightSelection.NONE);
  }

  @Override
  public boolean replace(ResourceArn arn, Revision judged, InsightSelection selection) {
    InsightSelection fitting = selection.fitting(arn);
    return registry.change(arn, judged, entry -> entry.with(fitting));
  }
}
