package dev.insightselectors.core.message;

import dev.insightselectors.core.model.InsightSelectors;
import dev.insightselectors.core.model.InsightType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The member InsightSelectors as it was sent, well formed or not. */
public sealed interface GivenSelectors {

  /** What was asked for, when it can be understood. */
  default InsightSelectors understood() {
    return InsightSelectors.NONE;
  }

  /** The member was left out, or was null. */
  record Missing() implements GivenSelectors {}

  /** The member was no array of objects, or an object's InsightType no string. */
  record Malformed(String reason) implements GivenSelectors {}

  /** An array of objects; an entry is empty where the object has no InsightType. */
  record Listed(List<Optional<String>> insightTypes) implements GivenSelectors {
    public Listed {
      insightTypes = List.copyOf(insightTypes);
    }

    /** A list of these types, in this order. */
    public static Listed of(String... types) {
      return new Listed(List.of(types).stream().map(Optional::of).toList());
    }

    @Override
    public InsightSelectors understood() {
      return new InsightSelectors(
          insightTypes.stream().flatMap(Optional::stream).flatMap(Listed::type).toList());
    }

    /** The first entry that names no Insights type. */
    public Optional<String> notUnderstood() {
      return insightTypes.stream()
          .map(type -> type.orElse(""))
          .filter(type -> InsightType.named(type).isEmpty())
          .findFirst();
    }

    private static Stream<InsightType> type(String name) {
      return InsightType.named(name).stream();
    }
  }
}
