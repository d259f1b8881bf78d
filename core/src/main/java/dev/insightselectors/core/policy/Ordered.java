package dev.insightselectors.core.policy;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.IntPredicate;

/** Numbers, and moments as ISO 8601 or as seconds since 1970; what is neither is in no order. */
final class Ordered {
  static final IntPredicate LESS = sign -> sign < 0;
  static final IntPredicate EQUAL = sign -> sign == 0;
  static final IntPredicate MORE = sign -> sign > 0;

  private static final int LONGEST = 64;

  /** From the year alone down to fractions of a second; in UTC where no offset is given. */
  private static final DateTimeFormatter ISO_8601 =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .appendPattern("uuuu[-MM[-dd['T'HH:mm[:ss")
          .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
          .appendPattern("][XXX]]]]")
          .parseDefaulting(ChronoField.MONTH_OF_YEAR, 1)
          .parseDefaulting(ChronoField.DAY_OF_MONTH, 1)
          .parseDefaulting(ChronoField.HOUR_OF_DAY, 0)
          .parseDefaulting(ChronoField.MINUTE_OF_HOUR, 0)
          .parseDefaulting(ChronoField.OFFSET_SECONDS, 0)
          .toFormatter(Locale.ROOT);

  private Ordered() {}

  static BiPredicate<String, String> numbers(IntPredicate order) {
    return ordered(Ordered::number, order);
  }

  static BiPredicate<String, String> moments(IntPredicate order) {
    return ordered(Ordered::moment, order);
  }

  private static BiPredicate<String, String> ordered(
      Function<String, Optional<BigDecimal>> read, IntPredicate order) {
    return (expected, actual) ->
        read.apply(actual)
            .flatMap(value -> read.apply(expected).map(value::compareTo))
            .filter(order::test)
            .isPresent();
  }

  private static Optional<BigDecimal> number(String text) {
    try {
      return Optional.of(text).filter(it -> it.length() <= LONGEST).map(BigDecimal::new);
    } catch (NumberFormatException otherText) {
      return Optional.empty();
    }
  }

  /** In seconds since 1970. Four digits are a year. */
  private static Optional<BigDecimal> moment(String text) {
    try {
      Instant moment = ISO_8601.parse(text, Instant::from);
      BigDecimal fraction = BigDecimal.valueOf(moment.getNano(), 9);
      return Optional.of(BigDecimal.valueOf(moment.getEpochSecond()).add(fraction));
    } catch (DateTimeException otherText) {
      return number(text);
    }
  }
}
