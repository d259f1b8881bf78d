package dev.insightselectors.documents;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/**
 * Moments as a world tells them: in ISO 8601, or as a duration, {@code -PT45M} say, from the minute
 * in which the document is read, so that what was observed an hour ago in an example is so whenever
 * it is tried. In what is written all are of the first form.
 */
record Moments(Instant minute) {
  private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("2999-12-31T23:59:59Z");

  static Moments now() {
    return new Moments(Instant.now().truncatedTo(ChronoUnit.MINUTES));
  }

  Instant at(String member, String text) {
    Instant moment = Place.at(member, () -> meant(text));
    Place.require(
        "/" + member,
        !moment.isBefore(EARLIEST) && !moment.isAfter(LATEST),
        "is not a moment from 2000 to 2999:",
        text);
    return moment;
  }

  private Instant meant(String text) {
    return text.startsWith("P") || text.startsWith("-P")
        ? fromNow(Duration.parse(text))
        : DateTimeFormatter.ISO_OFFSET_DATE_TIME.parse(text, Instant::from);
  }

  private Instant fromNow(Duration duration) {
    try {
      return minute.plusMillis(duration.toMillis());
    } catch (ArithmeticException tooFar) {
      return Instant.MAX;
    }
  }
}
