package dev.insightselectors.documents;

import dev.insightselectors.core.model.Quoted;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Tells where in a document a value was refused, one step of the JSON pointer at a time. */
final class Place {
  private Place() {}

  /** The value, or its refusal with this step before the place that it names. */
  static <T> T at(String member, Supplier<T> value) {
    try {
      return here(value);
    } catch (DocumentException refused) {
      throw refused.under("/" + member);
    }
  }

  /** The value, or its refusal as one of a document, whoever refuses it. */
  static <T> T here(Supplier<T> value) {
    try {
      return value.get();
    } catch (DocumentException refused) {
      throw refused;
    } catch (IllegalArgumentException | DateTimeException refused) {
      throw new DocumentException("", String.valueOf(refused.getMessage()));
    }
  }

  /** The values of a list, each refused at its own place. */
  static <D, T> List<T> each(String member, List<D> given, Function<D, T> meaning) {
    return at(
        member,
        () ->
            IntStream.range(0, given.size())
                .mapToObj(i -> at(String.valueOf(i), () -> meaning.apply(given.get(i))))
                .toList());
  }

  /** What a text means that has to mean something. */
  static <T> T meant(String member, String given, Function<String, Optional<T>> meaning) {
    Optional<T> meant = meaning.apply(given);
    require("/" + member, meant.isPresent(), "has a form that is not known here:", given);
    return meant.orElseThrow();
  }

  /** A moment in ISO 8601, with Z or an offset. */
  static Optional<Instant> moment(String member, Optional<String> text) {
    return text.map(
        it -> at(member, () -> DateTimeFormatter.ISO_OFFSET_DATE_TIME.parse(it, Instant::from)));
  }

  /** What is said twice has to be the same both times. */
  static void agree(String member, Optional<String> given, Object other) {
    given.ifPresent(
        text ->
            require("/" + member, text.equals(other.toString()), "is not " + other + ":", text));
  }

  static void require(String place, boolean holds, String otherwise, Object found) {
    if (!holds) {
      throw new DocumentException(place, otherwise + " " + Quoted.of(String.valueOf(found)));
    }
  }
}
