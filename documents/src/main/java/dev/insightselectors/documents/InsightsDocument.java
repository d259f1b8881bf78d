package dev.insightselectors.documents;

import dev.insightselectors.core.model.EventDataStoreArn;
import dev.insightselectors.core.model.InsightSelection;
import dev.insightselectors.core.model.InsightSelector;
import dev.insightselectors.core.model.InsightSelectors;
import dev.insightselectors.core.model.InsightType;
import dev.insightselectors.core.model.ResourceArn;
import dev.insightselectors.core.model.SourceEventCategory;
import java.util.List;
import java.util.Optional;

/** The Insights of one trail or event data store, in the members of GetInsightSelectors. */
record InsightsDocument(
    Optional<List<Selector>> insightSelectors, Optional<String> insightsDestination) {

  /** One of InsightSelectors. */
  record Selector(String insightType, Optional<List<String>> eventCategories) {
    private InsightSelector toSelector() {
      return new InsightSelector(
          Place.meant("InsightType", insightType, InsightType::named),
          Place.each("EventCategories", eventCategories.orElse(List.of()), Selector::category));
    }

    private static SourceEventCategory category(String name) {
      return Place.meant("", name, SourceEventCategory::named);
    }

    private static Selector of(InsightSelector selector) {
      return new Selector(
          selector.insightType().wireName(),
          Defaults.unless(
              List.of(),
              selector.eventCategories().stream().map(SourceEventCategory::wireName).toList()));
    }
  }

  InsightSelection toSelection() {
    InsightSelectors understood =
        new InsightSelectors(
            Place.each(
                "InsightSelectors", insightSelectors.orElse(List.of()), Selector::toSelector));
    Optional<EventDataStoreArn> store =
        insightsDestination.map(
            arn -> Place.meant("InsightsDestination", arn, EventDataStoreArn::parse));
    return Place.at("InsightsDestination", () -> new InsightSelection(understood, store));
  }

  static InsightsDocument of(InsightSelection selection) {
    return new InsightsDocument(
        Defaults.unless(
            List.of(), selection.selectors().selectors().stream().map(Selector::of).toList()),
        selection.destination().map(ResourceArn::toString));
  }
}
