package dev.insightselectors.documents;

import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.core.model.Region;
import dev.insightselectors.neighbours.observed.Observed;
import java.util.List;
import java.util.Optional;

/** What was observed in an account and Region, in the members of the operations that list it. */
record ObservedDocument(
    String accountId,
    String region,
    Optional<List<MetricDocument>> metrics,
    Optional<List<InsightsEventDocument>> insightsEvents,
    Optional<List<ManagementEventDocument>> managementEvents) {

  ObservedEntry toEntry() {
    Moments moments = Moments.now();
    return new ObservedEntry(
        Place.at("AccountId", () -> new AccountId(accountId)),
        Place.at("Region", () -> new Region(region)),
        new Observed(
            Place.each("Metrics", metrics.orElse(List.of()), it -> it.toValues(moments)),
            Place.each(
                "InsightsEvents", insightsEvents.orElse(List.of()), it -> it.toEvent(moments)),
            Place.each(
                "ManagementEvents",
                managementEvents.orElse(List.of()),
                it -> it.toEvent(moments))));
  }

  static ObservedDocument of(ObservedEntry entry) {
    Observed observed = entry.observed();
    return new ObservedDocument(
        entry.account().value(),
        entry.region().code(),
        Defaults.unless(List.of(), observed.metrics().stream().map(MetricDocument::of).toList()),
        Defaults.unless(
            List.of(), observed.insightsEvents().stream().map(InsightsEventDocument::of).toList()),
        Defaults.unless(
            List.of(),
            observed.managementEvents().stream().map(ManagementEventDocument::of).toList()));
  }
}
