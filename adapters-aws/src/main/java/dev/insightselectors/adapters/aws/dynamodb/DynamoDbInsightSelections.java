package dev.insightselectors.adapters.aws.dynamodb;

import dev.insightselectors.core.model.InsightSelection;
import dev.insightselectors.core.model.ResourceArn;
import dev.insightselectors.core.port.InsightSelections;
import dev.insightselectors.core.port.Revision;
import java.util.Map;

/** The Insights of a table, each in one item with its trail or store. */
record DynamoDbInsightSelections(DynamoDbTable table) implements InsightSelections {
  @Override
  public InsightSelection of(ResourceArn arn) {
    return table.find(now -> now.find(arn)).map(Item::selection).orElse(InsightSelection.NONE);
  }

  @Override
  public boolean replace(ResourceArn arn, Revision judged, InsightSelection selection) {
    return table
        .now()
        .change(arn, judged, Map.of(Item.INSIGHTS, InsightsAttribute.of(selection.fitting(arn))));
  }
}
