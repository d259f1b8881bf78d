package dev.insightselectors.adapters.http.page;

import dev.insightselectors.core.model.AdvancedEventSelectors;
import dev.insightselectors.core.model.EventCategory;
import dev.insightselectors.core.model.EventDataStore;
import dev.insightselectors.core.model.EventSelectors;
import dev.insightselectors.core.model.InsightSelection;
import dev.insightselectors.core.model.InsightSelector;
import dev.insightselectors.core.model.InsightsSource;
import dev.insightselectors.core.model.Trail;
import dev.insightselectors.documents.EventDataStoreEntry;
import dev.insightselectors.documents.JsonFormat;
import dev.insightselectors.documents.TrailEntry;
import java.util.List;
import java.util.Optional;

/**
 * A trail or an event data store.
 *
 * @param state what it is besides, in words
 * @param logs which events it logs, as far as they matter to Insights
 * @param insights the Insights types that are on
 * @param selectors its event selectors as JSON
 */
record Source(
    String name,
    String arn,
    String state,
    String logs,
    List<String> insights,
    Optional<String> destination,
    String selectors) {

  static Source of(TrailEntry entry) {
    Trail trail = entry.trail();
    return of(trail.arn().name().value(), state(trail), trail, entry.selection());
  }

  static Source of(EventDataStoreEntry entry) {
    EventDataStore store = entry.store();
    return of(store.name(), store.status().name(), store, entry.selection());
  }

  private static String logs(EventSelectors selectors) {
    return selectors instanceof AdvancedEventSelectors advanced
            && advanced.logs(EventCategory.INSIGHT)
        ? "Insights events"
        : selectors.managementEvents().inWords();
  }

  private static String state(Trail trail) {
    String reach = trail.isMultiRegion() ? "all Regions" : "one Region";
    return trail.ofOrganization() ? reach + ", of an organization" : reach;
  }

  private static Source of(
      String name, String state, InsightsSource source, InsightSelection selection) {
    return new Source(
        name,
        source.arn().toString(),
        state,
        logs(source.eventSelectors()),
        selection.selectors().selectors().stream().map(InsightSelector::inWords).toList(),
        selection.destination().map(Object::toString),
        JsonFormat.EVENT_SELECTORS.write(source.eventSelectors()).toPrettyString());
  }
}
