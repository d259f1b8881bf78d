package dev.insightselectors.neighbours.insight;

import java.time.Instant;
import java.util.Optional;

/** A request of ListInsightsMetricData in the making: of the calls of RunInstances, at first. */
record MetricDraft(ListInsightsMetricDataRequest request) {
  static MetricDraft ofCalls() {
    return new MetricDraft(
        new ListInsightsMetricDataRequest(
            Optional.empty(),
            Optional.of("ec2.amazonaws.com"),
            Optional.of("RunInstances"),
            Optional.of("ApiCallRateInsight"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(60),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
  }

  static MetricDraft ofErrors(String code) {
    return ofCalls().insightType("ApiErrorRateInsight").errorCode(code);
  }

  MetricDraft trailName(String given) {
    return with("trailName", given);
  }

  MetricDraft eventSource(String given) {
    return with("eventSource", given);
  }

  MetricDraft eventName(String given) {
    return with("eventName", given);
  }

  MetricDraft insightType(String given) {
    return with("insightType", given);
  }

  MetricDraft errorCode(String given) {
    return with("errorCode", given);
  }

  MetricDraft dataType(String given) {
    return with("dataType", given);
  }

  MetricDraft filled() {
    return dataType("FillWithZeros");
  }

  MetricDraft from(Instant start) {
    return with("startTime", start);
  }

  MetricDraft until(Instant end) {
    return with("endTime", end);
  }

  MetricDraft period(int seconds) {
    return with("period", seconds);
  }

  MetricDraft most(int results) {
    return with("maxResults", results);
  }

  MetricDraft token(String given) {
    return with("nextToken", given);
  }

  MetricDraft without(String member) {
    return put(member, Optional.empty());
  }

  private MetricDraft with(String member, Object given) {
    return put(member, Optional.of(given));
  }

  private MetricDraft put(String member, Optional<?> given) {
    return new MetricDraft(Members.put(request, member, given));
  }
}
