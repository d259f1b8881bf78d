package dev.insightselectors.neighbours.insight;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** How long a data point is of, and how long it is kept; both are documented. */
enum Period {
  MINUTE(60, 15),
  FIVE_MINUTES(300, 63),
  HOUR(3600, 90);

  private static final int MINUTE_SECONDS = 60;

  private final int seconds;
  private final int days;

  Period(int seconds, int days) {
    this.seconds = seconds;
    this.days = days;
  }

  static Optional<Period> of(int seconds) {
    return Arrays.stream(values()).filter(period -> period.seconds == seconds).findFirst();
  }

  Instant oldest(Instant now) {
    return now.minus(Duration.ofDays(days));
  }

  Instant next(Instant timestamp) {
    return timestamp.plusSeconds(seconds);
  }

  /** The first timestamp that is not before a moment. */
  Instant atOrAfter(Instant moment) {
    Instant before = at(moment);
    return before.equals(moment) ? before : next(before);
  }

  /** The rates of minutes, each timestamp with the average of its minutes. */
  SortedMap<Instant, Double> averages(Map<Instant, Double> rates) {
    SortedMap<Instant, Double> sums = new TreeMap<>();
    rates.forEach((minute, rate) -> sums.merge(at(minute), rate, Double::sum));
    int minutes = seconds / MINUTE_SECONDS;
    sums.replaceAll((timestamp, sum) -> sum / minutes);
    return sums;
  }

  private Instant at(Instant moment) {
    return Instant.ofEpochSecond(Math.floorDiv(moment.getEpochSecond(), seconds) * (long) seconds);
  }
}
