package dev.insightselectors.adapters.aws.lookup;

import dev.insightselectors.core.model.EventDataStoreArn;
import dev.insightselectors.core.model.InsightSelection;
import dev.insightselectors.core.model.InsightSelectors;
import dev.insightselectors.core.model.InsightType;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.cloudtrail.model.GetInsightSelectorsResponse;
import software.amazon.awssdk.services.cloudtrail.model.InsightSelector;

/** A selection as CloudTrail takes and answers it. A type that we do not know is left out. */
final class AwsInsights {
  private AwsInsights() {}

  static List<InsightSelector> of(InsightSelection selection) {
    return selection.selectors().types().stream()
        .map(type -> InsightSelector.builder().insightType(type.wireName()).build())
        .toList();
  }

  static InsightSelection selection(GetInsightSelectorsResponse answer) {
    InsightSelectors selectors =
        new InsightSelectors(
            answer.insightSelectors().stream()
                .flatMap(given -> InsightType.named(given.insightTypeAsString()).stream())
                .toList());
    Optional<EventDataStoreArn> destination =
        Optional.ofNullable(answer.insightsDestination())
            .filter(given -> selectors.enableSomething())
            .flatMap(EventDataStoreArn::parse);
    return new InsightSelection(selectors, destination);
  }
}
