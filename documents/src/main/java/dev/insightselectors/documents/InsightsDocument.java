package dev.insightselectors.documents;

import dev.insightselectors.core.model.EventDataStoreArn;
import dev.insightselectors.core.model.InsightSelection;
import dev.insightselectors.core.model.InsightSelectors;
import dev.insightselectors.core.model.InsightType;
import java.util.List;
import java.util.Optional;

/** One of InsightSelectors, and what they mean together with InsightsDestination. */
record InsightsDocument(String insightType) {

  static InsightSelection toSelection(
      Optional<List<InsightsDocument>> selectors, Optional<String> destination) {
    InsightSelectors understood =
        new InsightSelectors(
            Place.each("InsightSelectors", selectors.orElse(List.of()), InsightsDocument::toType));
    Optional<EventDataStoreArn> store =
        destination.map(arn -> Place.meant("InsightsDestination", arn, EventDataStoreArn::parse));
    return Place.at("InsightsDestination", () -> new InsightSelection(understood, store));
  }

  static Optional<List<InsightsDocument>> of(InsightSelectors selectors) {
    return Defaults.unless(
        List.of(),
        selectors.types().stream().map(type -> new InsightsDocument(type.wireName())).toList());
  }

  private InsightType toType() {
    return Place.meant("InsightType", insightType, InsightType::named);
  }
}
