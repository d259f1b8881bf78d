package dev.insightselectors.core.model;

import java.util.Arrays;
import java.util.Optional;

/** The events that Insights can be computed from, as {@code EventCategories} spells them. */
public enum SourceEventCategory {
  MANAGEMENT("Management"),
  DATA("Data");

  private final String wireName;

  SourceEventCategory(String wireName) {
    this.wireName = wireName;
  }

  /** The category that the service model calls by this name; letter case counts. */
  public static Optional<SourceEventCategory> named(String name) {
    return Arrays.stream(values()).filter(category -> category.wireName.equals(name)).findFirst();
  }

  public String wireName() {
    return wireName;
  }
}
