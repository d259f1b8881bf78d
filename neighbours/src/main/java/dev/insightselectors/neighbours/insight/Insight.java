package dev.insightselectors.neighbours.insight;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.NavigableMap;
import java.util.Optional;

/**
 * Minutes in a row in which a rate was unusual.
 *
 * @param baseline what was usual when it began; it is measured by that until it ends
 * @param rates of its minutes, one by one
 */
record Insight(Instant start, Baseline baseline, List<Double> rates) {
  private static final Duration MINUTE = Duration.ofMinutes(1);

  Insight {
    rates = List.copyOf(rates);
  }

  /**
   * Those of a count, of the minutes that are over.
   *
   * @param first the first minute that is told of
   */
  static List<Insight> in(NavigableMap<Instant, Double> counts, Instant first, Instant now) {
    Map<Instant, Optional<Baseline>> made = new HashMap<>();
    List<Insight> found = new ArrayList<>();
    for (Entry<Instant, Double> one : counts.headMap(now.minus(MINUTE), true).entrySet()) {
      Instant minute = one.getKey();
      double rate = one.getValue();
      int last = found.size() - 1;
      if (last >= 0 && found.get(last).goesOn(minute, rate)) {
        found.set(last, found.get(last).with(rate));
        continue;
      }
      made.computeIfAbsent(
              Baseline.endBefore(minute, first), end -> Baseline.before(minute, first, counts))
          .filter(baseline -> baseline.isExceededBy(rate))
          .ifPresent(baseline -> found.add(new Insight(minute, baseline, List.of(rate))));
    }
    return found;
  }

  /** The minute that is as usual again, if it is over. */
  Optional<Instant> end(Instant now) {
    return Optional.of(after()).filter(usual -> !usual.plus(MINUTE).isAfter(now));
  }

  double average() {
    return rates.stream().mapToDouble(rate -> rate).average().orElseThrow();
  }

  private boolean goesOn(Instant minute, double rate) {
    return minute.equals(after()) && baseline.isExceededBy(rate);
  }

  private Insight with(double rate) {
    List<Double> more = new ArrayList<>(rates);
    more.add(rate);
    return new Insight(start, baseline, more);
  }

  private Instant after() {
    return start.plus(MINUTE.multipliedBy(rates.size()));
  }
}
