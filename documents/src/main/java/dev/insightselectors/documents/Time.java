package dev.insightselectors.documents;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Moments in ISO 8601, with Z or an offset; written with Z. */
final class Time {
  private Time() {}

  static Optional<Instant> read(String member, Optional<String> text) {
    return text.map(it -> Place.at(member, () -> moment(it)));
  }

  private static Instant moment(String text) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.parse(text, Instant::from);
  }
}
