package dev.insightselectors.documents;

import dev.insightselectors.core.model.Quoted;
import java.util.function.Supplier;

/** Tells where in a document a value was refused, one step of the JSON pointer at a time. */
final class Place {
  private Place() {}

  /** The value, or its refusal with this step before the place that it names. */
  static <T> T at(String member, Supplier<T> value) {
    try {
      return value.get();
    } catch (DocumentException refused) {
      throw refused.under("/" + member);
    } catch (IllegalArgumentException refused) {
      throw new DocumentException("/" + member, String.valueOf(refused.getMessage()));
    }
  }

  static void require(String place, boolean holds, String otherwise, Object found) {
    if (!holds) {
      throw new DocumentException(place, otherwise + " " + Quoted.of(String.valueOf(found)));
    }
  }
}
