package dev.insightselectors.neighbours.insight;

import dev.insightselectors.core.model.InsightType;
import dev.insightselectors.core.rule.Call;
import dev.insightselectors.core.rule.TrailReference;
import dev.insightselectors.neighbours.observed.Metric;
import dev.insightselectors.neighbours.observed.MetricValues;
import dev.insightselectors.neighbours.observed.Observed;
import dev.insightselectors.neighbours.port.NeighbourPorts;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * One call of ListInsightsMetricData.
 *
 * <p>By our interpretation a rate is of calls a minute, so that a data point of several minutes has
 * their average; a value that is told takes the place of what would be counted in its minute; and
 * the oldest data point comes first.
 */
final class MetricListing {
  static final int MOST = 21_600;
  static final String FILLED = "FillWithZeros";
  static final String NON_ZERO = "NonZeroData";

  private final Call call;
  private final NeighbourPorts ports;
  private final ListInsightsMetricDataRequest request;
  private final Optional<TrailReference> trail;
  private final Stretch stretch;

  MetricListing(Call call, NeighbourPorts ports, ListInsightsMetricDataRequest request) {
    this.call = call;
    this.ports = ports;
    this.request = request;
    this.trail = request.trailName().map(given -> new TrailReference(call, given));
    this.stretch = new Stretch(call, request);
  }

  Call call() {
    return call;
  }

  ListInsightsMetricDataRequest request() {
    return request;
  }

  Optional<TrailReference> trail() {
    return trail;
  }

  Stretch stretch() {
    return stretch;
  }

  Optional<InsightType> insightType() {
    return request.insightType().flatMap(InsightType::named);
  }

  Optional<Period> period() {
    return request.period().map(Period::of).orElse(Optional.of(Period.HOUR));
  }

  /** What the call is answered when no rule is broken. */
  ListInsightsMetricDataAnswer answer() {
    InsightType type = insightType().orElseThrow();
    Watched watched = watched();
    SortedMap<Instant, Double> points =
        period().orElseThrow().averages(rates(watched, metric(type)));
    int most = request.maxResults().orElse(MOST);
    List<Instant> found =
        watched.shows(type) ? timestamps(points).limit(most + 1L).toList() : List.of();
    List<Instant> shown = found.stream().limit(most).toList();
    return new ListInsightsMetricDataAnswer(
        watched.ofDataEvents(type),
        request.eventSource(),
        request.eventName(),
        request.insightType(),
        request.errorCode(),
        shown,
        shown.stream().map(it -> points.getOrDefault(it, 0.0)).toList(),
        found.stream().skip(most).findFirst().map(it -> stretch.tokenFrom(it.toString())));
  }

  private Metric metric(InsightType type) {
    return new Metric(
        type,
        request.eventSource().orElseThrow(),
        request.eventName().orElseThrow(),
        request.errorCode());
  }

  private Watched watched() {
    return trail
        .flatMap(TrailReference::trail)
        .map(known -> Watched.on(known, call, ports))
        .orElseGet(() -> Watched.anywhere(call, ports));
  }

  /** Those that can be there: not too old, and not of a time to come. */
  private Stream<Instant> timestamps(SortedMap<Instant, Double> points) {
    Period period = period().orElseThrow();
    Instant asked = stretch.from().map(Instant::parse).orElseGet(stretch::start);
    Instant oldest = period.oldest(stretch.now());
    Instant end = stretch.end().isBefore(stretch.now()) ? stretch.end() : stretch.now();
    Instant first = period.atOrAfter(asked.isBefore(oldest) ? oldest : asked);
    return fills()
        ? Stream.iterate(first, timestamp -> timestamp.isBefore(end), period::next)
        : points.entrySet().stream()
            .filter(point -> point.getValue() != 0)
            .map(Map.Entry::getKey)
            .filter(timestamp -> !timestamp.isBefore(first) && timestamp.isBefore(end));
  }

  private boolean fills() {
    return request.dataType().filter(FILLED::equals).isPresent();
  }

  /** By minute, as far as they are seen. */
  private Map<Instant, Double> rates(Watched watched, Metric metric) {
    Observed observed = ports.observations().in(call.caller().account(), call.caller().region());
    Map<Instant, Double> rates = new HashMap<>();
    if (watched.shows(metric.insightType(), Optional.empty())) {
      rates.putAll(new Counts(observed.managementEvents(), stretch.now()).of(metric));
    }
    observed.metrics().stream()
        .filter(told -> told.metric().equals(metric))
        .filter(told -> watched.shows(metric.insightType(), told.trail()))
        .map(MetricValues::values)
        .forEach(rates::putAll);
    rates.keySet().removeIf(minute -> minute.isAfter(stretch.now()));
    return rates;
  }
}
