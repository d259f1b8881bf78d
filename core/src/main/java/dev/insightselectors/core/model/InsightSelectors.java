package dev.insightselectors.core.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The Insights types of one resource, each once, in the order of their first mention (choices C8
 * and C20), with the events that each is computed from. None at all means that Insights are off
 * (PIS-004).
 */
public record InsightSelectors(List<InsightSelector> selectors) {
  public static final InsightSelectors NONE = new InsightSelectors(List.of());

  public InsightSelectors {
    selectors = selectors.size() < 2 ? List.copyOf(selectors) : eachTypeOnce(selectors);
  }

  public static InsightSelectors of(InsightType... types) {
    return ofTypes(List.of(types));
  }

  /** Of which nothing is said but the types. */
  public static InsightSelectors ofTypes(List<InsightType> types) {
    return new InsightSelectors(types.stream().map(InsightSelector::of).toList());
  }

  public List<InsightType> types() {
    return selectors.stream().map(InsightSelector::insightType).toList();
  }

  public boolean enableSomething() {
    return !selectors.isEmpty();
  }

  /** Whether anything is computed from events of this category. */
  public boolean watch(SourceEventCategory category) {
    return selectors.stream().anyMatch(selector -> selector.watches(category));
  }

  /** Whether this type is computed from events of this category. */
  public boolean watch(InsightType type, SourceEventCategory category) {
    return selectors.stream()
        .anyMatch(selector -> selector.insightType() == type && selector.watches(category));
  }

  /** What can be told of them where there are types alone. */
  public InsightSelectors withoutEventCategories() {
    return ofTypes(types());
  }

  private static List<InsightSelector> eachTypeOnce(List<InsightSelector> given) {
    Map<InsightType, InsightSelector> byType = new LinkedHashMap<>();
    given.forEach(selector -> byType.merge(selector.insightType(), selector, InsightSelector::and));
    return List.copyOf(byType.values());
  }
}
