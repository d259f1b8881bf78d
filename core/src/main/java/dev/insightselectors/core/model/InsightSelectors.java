package dev.insightselectors.core.model;

import java.util.LinkedHashSet;
import java.util.List;

/**
 * The Insights types of one resource, each once, in the order of their first mention (choices C8
 * and C20). None at all means that Insights are off (PIS-004).
 */
public record InsightSelectors(List<InsightType> types) {
  public static final InsightSelectors NONE = new InsightSelectors(List.of());

  public InsightSelectors {
    types = types.size() < 2 ? List.copyOf(types) : List.copyOf(new LinkedHashSet<>(types));
  }

  public static InsightSelectors of(InsightType... types) {
    return new InsightSelectors(List.of(types));
  }

  public boolean enableSomething() {
    return !types.isEmpty();
  }
}
