package dev.insightselectors.neighbours.observed;

import java.util.List;

/**
 * What was observed in an account and Region.
 *
 * @param metrics rates that are told as they are
 * @param insightsEvents Insights events that are told as they are
 * @param managementEvents what rates and Insights events are computed from
 */
public record Observed(
    List<MetricValues> metrics,
    List<InsightsEvent> insightsEvents,
    List<ManagementEvent> managementEvents) {
  public static final Observed NONE = new Observed(List.of(), List.of(), List.of());

  public Observed {
    metrics = List.copyOf(metrics);
    insightsEvents = List.copyOf(insightsEvents);
    managementEvents = List.copyOf(managementEvents);
  }
}
