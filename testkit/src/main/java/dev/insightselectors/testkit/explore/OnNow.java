package dev.insightselectors.testkit.explore;

import dev.insightselectors.core.model.InsightSelectors;
import dev.insightselectors.core.model.InsightType;
import dev.insightselectors.testkit.steps.Given;
import java.util.List;
import java.util.stream.Collectors;

/** The form of the glossary that says which Insights are on. */
final class OnNow {
  static final InsightSelectors ONE = InsightSelectors.of(InsightType.API_CALL_RATE);
  static final InsightSelectors BOTH = InsightSelectors.ofTypes(List.of(InsightType.values()));

  private OnNow() {}

  static String of(String name, InsightSelectors on) {
    boolean isOne = on.types().size() == 1;
    String types =
        on.types().stream()
            .map(InsightType::wireName)
            .sorted()
            .collect(Collectors.joining(" and "));
    return "%s %s on for \"%s\"".formatted(types, isOne ? "is" : "are", name);
  }

  static boolean isSaidBy(Given given) {
    return given.text().contains(" on for \"");
  }
}
