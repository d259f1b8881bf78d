package dev.insightselectors.neighbours.insight;

import dev.insightselectors.neighbours.observed.ManagementEvent;
import dev.insightselectors.neighbours.observed.Metric;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The management events of an account in a Region up to a moment, counted by metric and by minute.
 * A minute in which there were none is not in a count, and has a rate of 0.
 */
final class Counts {
  private final Map<Metric, NavigableMap<Instant, Double>> byMetric = new HashMap<>();
  private final Optional<Instant> first;

  Counts(List<ManagementEvent> events, Instant now) {
    List<ManagementEvent> seen = events.stream().filter(it -> !it.time().isAfter(now)).toList();
    seen.forEach(this::count);
    first = seen.stream().map(ManagementEvent::minute).min(Instant::compareTo);
  }

  private void count(ManagementEvent event) {
    for (Metric metric : event.metrics()) {
      byMetric
          .computeIfAbsent(metric, it -> new TreeMap<>())
          .merge(event.minute(), (double) event.count(), Double::sum);
    }
  }

  Set<Metric> metrics() {
    return byMetric.keySet();
  }

  /** The rate of each minute that has one. */
  NavigableMap<Instant, Double> of(Metric metric) {
    return byMetric.getOrDefault(metric, Collections.emptyNavigableMap());
  }

  /** The first minute that is told of, of whatever metric: before it there is no usual rate. */
  Optional<Instant> first() {
    return first;
  }
}
