package dev.insightselectors.core.model;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;

/**
 * An Insights type, and the events that it is computed from (PIS-301 to PIS-303).
 *
 * @param eventCategories each once, in the order of their first mention; none where nothing was
 *     said, which means management events (PIS-302), and is told as it was said (choice C60)
 */
public record InsightSelector(InsightType insightType, List<SourceEventCategory> eventCategories) {
  private static final List<SourceEventCategory> UNSAID = List.of(SourceEventCategory.MANAGEMENT);

  public InsightSelector {
    eventCategories = eventCategories.stream().distinct().toList();
  }

  /** Of which nothing is said but the type. */
  public static InsightSelector of(InsightType type) {
    return new InsightSelector(type, List.of());
  }

  public boolean watches(SourceEventCategory category) {
    return watched().contains(category);
  }

  /** Both of one type as one: what either watches is watched (choice C61). */
  InsightSelector and(InsightSelector other) {
    return eventCategories.equals(other.eventCategories)
        ? this
        : new InsightSelector(
            insightType, Stream.concat(watched().stream(), other.watched().stream()).toList());
  }

  /** For people: {@code "ApiCallRateInsight"}, {@code "ApiCallRateInsight (Data)"}. */
  public String inWords() {
    return eventCategories.isEmpty()
        ? insightType.wireName()
        : eventCategories.stream()
            .map(SourceEventCategory::wireName)
            .collect(joining(", ", insightType.wireName() + " (", ")"));
  }

  private List<SourceEventCategory> watched() {
    return eventCategories.isEmpty() ? UNSAID : eventCategories;
  }
}
