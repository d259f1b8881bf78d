package dev.insightselectors.core.message;

import dev.insightselectors.core.model.EventDataStoreArn;
import dev.insightselectors.core.model.InsightSelection;
import dev.insightselectors.core.model.InsightSelectors;
import dev.insightselectors.core.model.ResourceArn;
import dev.insightselectors.core.model.TrailArn;
import java.util.Optional;

/**
 * The answer of PutInsightSelectors and of GetInsightSelectors (PIS-057 to PIS-075).
 *
 * @param trailArn given for a trail
 * @param eventDataStoreArn given for an event data store
 * @param insightsDestination given for an event data store whose Insights are on (choice C30)
 */
public record InsightSelectorsAnswer(
    Optional<TrailArn> trailArn,
    Optional<EventDataStoreArn> eventDataStoreArn,
    Optional<EventDataStoreArn> insightsDestination,
    InsightSelectors insightSelectors) {

  public static InsightSelectorsAnswer of(ResourceArn arn, InsightSelection selection) {
    return new InsightSelectorsAnswer(
        Optional.of(arn).filter(TrailArn.class::isInstance).map(TrailArn.class::cast),
        Optional.of(arn)
            .filter(EventDataStoreArn.class::isInstance)
            .map(EventDataStoreArn.class::cast),
        selection.destination(),
        selection.selectors());
  }
}
