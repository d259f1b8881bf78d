package dev.insightselectors.core.model;

import java.util.List;
import java.util.Optional;

/** An advanced event selector: an event passes when every field selector lets it pass. */
public record AdvancedEventSelector(
    Optional<String> name, List<AdvancedFieldSelector> fieldSelectors) {
  private static final String CATEGORY = "eventCategory";
  private static final String READ_ONLY = "readOnly";

  public AdvancedEventSelector {
    fieldSelectors = List.copyOf(fieldSelectors);
  }

  /** A selector for all events of one category. */
  public static AdvancedEventSelector ofCategory(EventCategory category) {
    return new AdvancedEventSelector(
        Optional.empty(), List.of(AdvancedFieldSelector.equalTo(CATEGORY, category.wireName())));
  }

  /** Whether events of the category can pass. A selector that names no category passes none. */
  public boolean selects(EventCategory category) {
    return fieldSelectors.stream().anyMatch(selector -> selector.field().equals(CATEGORY))
        && passes(CATEGORY, category.wireName());
  }

  boolean logsDataEvents() {
    return selects(EventCategory.DATA) && (passes(READ_ONLY, "true") || passes(READ_ONLY, "false"));
  }

  /**
   * {@code readOnly} decides between reads and writes, whatever operator it comes with. The other
   * fields say which services, names and callers pass: fewer events, but still of both kinds.
   */
  ManagementEvents managementEvents() {
    if (!selects(EventCategory.MANAGEMENT)) {
      return ManagementEvents.NONE;
    }
    return new ManagementEvents(passes(READ_ONLY, "true"), passes(READ_ONLY, "false"));
  }

  private boolean passes(String field, String value) {
    return fieldSelectors.stream()
        .filter(selector -> selector.field().equals(field))
        .allMatch(selector -> selector.passes(value));
  }
}
