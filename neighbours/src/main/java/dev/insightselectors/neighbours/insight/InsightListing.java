package dev.insightselectors.neighbours.insight;

import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.rule.Call;
import dev.insightselectors.core.rule.TrailReference;
import dev.insightselectors.neighbours.insight.ListInsightsDataAnswer.Event;
import dev.insightselectors.neighbours.observed.InsightsEvent;
import dev.insightselectors.neighbours.observed.Metric;
import dev.insightselectors.neighbours.observed.Observed;
import dev.insightselectors.neighbours.port.NeighbourPorts;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One call of ListInsightsData.
 *
 * <p>By our interpretation a trail has the Insights events of management events, too, where it
 * watches those; and none of a type that is off by now. Of events of one moment the order is that
 * of their ids.
 */
final class InsightListing {
  static final int MOST = 50;
  static final String INSIGHTS_EVENTS = "InsightsEvents";

  static final Set<String> DIMENSIONS = Set.of("EventId", "EventName", "EventSource");

  private static final Comparator<InsightsEvent> NEWEST_FIRST =
      Comparator.comparing(InsightsEvent::eventTime)
          .reversed()
          .thenComparing(InsightsEvent::eventId);

  private final Call call;
  private final NeighbourPorts ports;
  private final ListInsightsDataRequest request;
  private final TrailReference trail;
  private final Stretch stretch;

  InsightListing(Call call, NeighbourPorts ports, ListInsightsDataRequest request) {
    this.call = call;
    this.ports = ports;
    this.request = request;
    this.trail = new TrailReference(call, request.insightSource().orElse(""));
    this.stretch = new Stretch(call, request);
  }

  Call call() {
    return call;
  }

  ListInsightsDataRequest request() {
    return request;
  }

  TrailReference trail() {
    return trail;
  }

  Stretch stretch() {
    return stretch;
  }

  Map<String, String> dimensions() {
    return request.dimensions().orElse(Map.of());
  }

  /** What the call is answered when no rule is broken. */
  ListInsightsDataAnswer answer() {
    int most = request.maxResults().orElse(MOST);
    List<InsightsEvent> found =
        seen()
            .filter(this::isAskedFor)
            .sorted(NEWEST_FIRST)
            .dropWhile(event -> stretch.from().filter(it -> !it.equals(place(event))).isPresent())
            .limit(most + 1L)
            .toList();
    return new ListInsightsDataAnswer(
        found.stream().limit(most).map(Event::of).toList(),
        found.stream().skip(most).findFirst().map(next -> stretch.tokenFrom(place(next))));
  }

  private Stream<InsightsEvent> seen() {
    Caller caller = call.caller();
    Observed observed = ports.observations().in(caller.account(), caller.region());
    Watched watched = Watched.on(trail.trail().orElseThrow(), call, ports);
    return Stream.concat(
            observed.insightsEvents().stream(),
            computed(new Counts(observed.managementEvents(), stretch.now())))
        .filter(event -> watched.shows(event.insightType(), event.trail()));
  }

  private Stream<InsightsEvent> computed(Counts counts) {
    return counts.metrics().stream()
        .flatMap(
            metric ->
                counts.first().stream()
                    .flatMap(first -> of(metric, counts, first))
                    .flatMap(insight -> events(metric, insight)));
  }

  private Stream<Insight> of(Metric metric, Counts counts, Instant first) {
    return Insight.in(counts.of(metric), first, stretch.now()).stream();
  }

  private Stream<InsightsEvent> events(Metric metric, Insight insight) {
    return new InsightRecord(call.caller(), metric, insight).events(stretch.now());
  }

  /** Both times are of the span; what is older than 90 days, or yet to come, is not told. */
  private boolean isAskedFor(InsightsEvent event) {
    Instant time = event.eventTime();
    return !time.isBefore(stretch.start())
        && !time.isAfter(stretch.end())
        && !time.isBefore(stretch.now().minus(Stretch.OLDEST))
        && !time.isAfter(stretch.now())
        && members(event).entrySet().containsAll(dimensions().entrySet());
  }

  /** What a dimension may be about. */
  private static Map<String, String> members(InsightsEvent event) {
    return Map.of(
        "EventId", event.eventId(),
        "EventName", event.eventName(),
        "EventSource", event.eventSource());
  }

  private static String place(InsightsEvent event) {
    return event.eventTime() + " " + event.eventId();
  }
}
