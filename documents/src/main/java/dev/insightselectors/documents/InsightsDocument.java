package dev.insightselectors.documents;

import dev.insightselectors.core.model.EventDataStoreArn;
import dev.insightselectors.core.model.InsightSelection;
import dev.insightselectors.core.model.InsightSelectors;
import dev.insightselectors.core.model.InsightType;
import dev.insightselectors.core.model.ResourceArn;
import java.util.List;
import java.util.Optional;

/** The Insights of one trail or event data store, in the members of GetInsightSelectors. */
record InsightsDocument(
    Optional<List<Selector>> insightSelectors, Optional<String> insightsDestination) {

  /** One of InsightSelectors. */
  record Selector(String insightType) {
    private InsightType toType() {
      return Place.meant("InsightType", insightType, InsightType::named);
    }
  }

  InsightSelection toSelection() {
    InsightSelectors understood =
        new InsightSelectors(
            Place.each("InsightSelectors", insightSelectors.orElse(List.of()), Selector::toType));
    Optional<EventDataStoreArn> store =
        insightsDestination.map(
            arn -> Place.meant("InsightsDestination", arn, EventDataStoreArn::parse));
    return Place.at("InsightsDestination", () -> new InsightSelection(understood, store));
  }

  static InsightsDocument of(InsightSelection selection) {
    return new InsightsDocument(
        Defaults.unless(
            List.of(),
            selection.selectors().types().stream().map(it -> new Selector(it.wireName())).toList()),
        selection.destination().map(ResourceArn::toString));
  }
}
