package dev.insightselectors.core.rule;

import dev.insightselectors.core.error.DocumentedError.InvalidInsightSelectors;
import dev.insightselectors.core.message.GivenSelectors.Listed;
import dev.insightselectors.core.model.Quoted;
import dev.insightselectors.core.model.SourceEventCategory;
import dev.insightselectors.core.rule.LoggingRules.RequestedInsights;
import java.util.Optional;

/** What the edition 2025-11 adds: which events Insights are computed from. */
final class EventCategoryRules {
  private EventCategoryRules() {}

  static final Rule<PutSituation> VALID =
      Rule.named("event-category-valid")
          .from("PIS-301", "PIS-093", "PIS-094")
          .says("Every one of EventCategories is Management or Data")
          .brokenBy(EventCategoryRules::invalid)
          .refusing(
              (put, category) ->
                  new InvalidInsightSelectors(
                      "EventCategories may have Management and Data, not " + Quoted.of(category)));

  /** Choice C63: asked before the store is looked up. */
  static final Rule<PutSituation> TRAILS_ALONE =
      Rule.named("source-without-data-insights")
          .from("PIS-304", "PIS-093")
          .says("Insights on data events are not enabled on an event data store")
          .brokenWhen(
              (PutSituation put) ->
                  put.eventDataStore().isPresent() && put.asked().watch(SourceEventCategory.DATA))
          .refusing(
              put ->
                  new InvalidInsightSelectors(
                      "Insights on data events are not supported on event data stores"));

  static final Rule<RequestedInsights> LOGGED =
      Rule.named("source-logs-data-events")
          .from("PIS-305", "PIS-306", "PIS-093")
          .says("What Insights on data events are computed from logs data events")
          .brokenWhen(
              (RequestedInsights asked) ->
                  asked.selectors().watch(SourceEventCategory.DATA)
                      && !asked.source().eventSelectors().logDataEvents())
          .refusing(
              asked ->
                  new InvalidInsightSelectors(
                      "Insights on data events need read or write data events, but %s logs none"
                          .formatted(asked.source().arn())));

  private static Optional<String> invalid(PutSituation put) {
    return put.request().insightSelectors() instanceof Listed listed
        ? listed.categoryNotUnderstood()
        : Optional.empty();
  }
}
