package dev.insightselectors.neighbours.insight;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.NavigableMap;
import java.util.Optional;

/**
 * What is usual of a rate: its average and its standard deviation over so many minutes.
 *
 * <p>Documented: a baseline is of the 28 days before, and is made anew every day. By our
 * interpretation a day begins at midnight UTC, and of the 28 days before it those count of which
 * anything is told. On the first day that is told of there is no day before, so that the minutes
 * before count: else nobody could try Insights with an hour of events. A rate is unusual when it is
 * over the average by more than three standard deviations, of which one is a call a minute at the
 * least. A rate that falls is not unusual.
 */
record Baseline(double average, double deviation, long minutes) {
  static final int DAYS = 28;

  private static final double TIMES = 3;
  private static final double LEAST_DEVIATION = 1;

  /**
   * What is usual before a minute; empty where nothing is told of the time before.
   *
   * @param first the first minute that is told of
   */
  static Optional<Baseline> before(
      Instant minute, Instant first, NavigableMap<Instant, Double> counts) {
    Instant end = endBefore(minute, first);
    Instant earliest = end.minus(DAYS, ChronoUnit.DAYS);
    Instant start = first.isAfter(earliest) ? first : earliest;
    return start.isBefore(end)
        ? Optional.of(
            of(
                counts.subMap(start, true, end, false).values(),
                ChronoUnit.MINUTES.between(start, end)))
        : Optional.empty();
  }

  /** When the baseline of a minute was made. */
  static Instant endBefore(Instant minute, Instant first) {
    Instant midnight = minute.truncatedTo(ChronoUnit.DAYS);
    return first.isBefore(midnight) ? midnight : minute;
  }

  private static Baseline of(Collection<Double> rates, long minutes) {
    double sum = 0;
    double squares = 0;
    for (double rate : rates) {
      sum += rate;
      squares += rate * rate;
    }
    double average = sum / minutes;
    double variance = Math.max(0, squares / minutes - average * average);
    return new Baseline(average, Math.sqrt(variance), minutes);
  }

  boolean isExceededBy(double rate) {
    return rate > average + TIMES * Math.max(LEAST_DEVIATION, deviation);
  }
}
