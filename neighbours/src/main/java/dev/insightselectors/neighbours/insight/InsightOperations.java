package dev.insightselectors.neighbours.insight;

import dev.insightselectors.core.operation.Operations.Entry;
import dev.insightselectors.neighbours.operation.OperationTable;
import dev.insightselectors.neighbours.port.NeighbourPorts;
import java.util.List;

/**
 * The operations that tell what Insights have found: rates and Insights events, of what was
 * observed. Nothing is found that nobody told, but for what {@link Baseline} makes of management
 * events.
 */
public final class InsightOperations {
  private final NeighbourPorts ports;
  private final OperationTable table;

  public InsightOperations(NeighbourPorts ports) {
    this.ports = ports;
    this.table = new OperationTable(ports);
  }

  public List<Entry<?, ?>> all() {
    return List.of(listInsightsMetricData(), listInsightsData());
  }

  /** Lists a rate over time: of the calls of an API, or of one of its errors. */
  Entry<ListInsightsMetricDataRequest, ListInsightsMetricDataAnswer> listInsightsMetricData() {
    return table.reading(
        "ListInsightsMetricData",
        ListInsightsMetricDataRequest.class,
        (call, request) -> new MetricListing(call, ports, request),
        InsightRulebooks.metricData(),
        MetricListing::answer);
  }

  /** Lists the Insights events of a trail. */
  Entry<ListInsightsDataRequest, ListInsightsDataAnswer> listInsightsData() {
    return table.reading(
        "ListInsightsData",
        ListInsightsDataRequest.class,
        (call, request) -> new InsightListing(call, ports, request),
        InsightRulebooks.insightsData(),
        InsightListing::answer);
  }
}
