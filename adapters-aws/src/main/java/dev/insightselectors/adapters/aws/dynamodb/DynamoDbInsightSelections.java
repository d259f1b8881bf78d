package dev.insightselectors.adapters.aws.dynamodb;

import dev.insightselectors.core.model.InsightSelection;
import dev.insightselectors.core.model.ResourceArn;
import dev.insightselectors.core.model.TrailArn;
import dev.insightselectors.core.port.InsightSelections;
import dev.insightselectors.core.port.Revision;
import java.util.Map;

/**
 * The Insights of a table, each in one item with its trail or store. A destination for a trail,
 * which has none, is an {@link IllegalArgumentException}.
 */
public final class DynamoDbInsightSelections implements InsightSelections {
  private final DynamoDbTable table;

  public DynamoDbInsightSelections(DynamoDbTable table) {
    this.table = table;
  }

  @Override
  public InsightSelection of(ResourceArn arn) {
    return table.find(arn).map(Item::selection).orElse(InsightSelection.NONE);
  }

  @Override
  public boolean replace(ResourceArn arn, Revision judged, InsightSelection selection) {
    if (arn instanceof TrailArn && selection.destination().isPresent()) {
      throw new IllegalArgumentException("a trail has no destination: " + arn);
    }
    return table.change(arn, judged, Map.of(Item.INSIGHTS, InsightsAttribute.of(selection)));
  }
}
