package dev.insightselectors.documents;

import dev.insightselectors.core.model.InsightType;
import dev.insightselectors.core.model.ResourceArn;
import dev.insightselectors.core.model.TrailArn;
import dev.insightselectors.neighbours.observed.Metric;
import dev.insightselectors.neighbours.observed.MetricValues;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rates that were observed, in the members of ListInsightsMetricData. */
record MetricDocument(
    Optional<String> trailArn,
    String insightType,
    String eventSource,
    String eventName,
    Optional<String> errorCode,
    List<Value> values) {

  /** The rate of one minute. */
  record Value(String timestamp, double value) {}

  MetricValues toValues(Moments moments) {
    return new MetricValues(
        trailArn.map(arn -> Place.meant("TrailARN", arn, TrailArn::parse)),
        new Metric(
            Place.meant("InsightType", insightType, InsightType::named),
            eventSource,
            eventName,
            errorCode),
        byMinute(moments));
  }

  private Map<Instant, Double> byMinute(Moments moments) {
    Map<Instant, Double> rates = new HashMap<>();
    for (int i = 0; i < values.size(); i++) {
      Value one = values.get(i);
      String member = "Values/" + i + "/Timestamp";
      Instant minute = moments.at(member, one.timestamp()).truncatedTo(ChronoUnit.MINUTES);
      boolean isFirst = rates.put(minute, one.value()) == null;
      Place.require("/" + member, isFirst, "is of a minute that has a value:", one.timestamp());
    }
    return rates;
  }

  static MetricDocument of(MetricValues told) {
    return new MetricDocument(
        told.trail().map(ResourceArn::toString),
        told.metric().insightType().wireName(),
        told.metric().eventSource(),
        told.metric().eventName(),
        told.metric().errorCode(),
        told.values().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(it -> new Value(it.getKey().toString(), it.getValue()))
            .toList());
  }
}
