package dev.insightselectors.core.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Advanced event selectors; what any of them lets through is logged. */
public record AdvancedEventSelectors(List<AdvancedEventSelector> selectors)
    implements EventSelectors {
  /** What a new event data store logs: all management events, under the name that AWS gives. */
  public static final AdvancedEventSelectors ALL_MANAGEMENT_EVENTS =
      new AdvancedEventSelectors(
          List.of(
              new AdvancedEventSelector(
                  Optional.of("Default management events"),
                  AdvancedEventSelector.ofCategory(EventCategory.MANAGEMENT).fieldSelectors())));

  /** What a destination for Insights events logs. */
  public static final AdvancedEventSelectors INSIGHTS_EVENTS =
      new AdvancedEventSelectors(List.of(AdvancedEventSelector.ofCategory(EventCategory.INSIGHT)));

  public AdvancedEventSelectors {
    selectors = List.copyOf(selectors);
  }

  @Override
  public ManagementEvents managementEvents() {
    ManagementEvents logged = ManagementEvents.NONE;
    for (AdvancedEventSelector selector : selectors) {
      logged = logged.and(selector.managementEvents());
    }
    return logged;
  }

  @Override
  public boolean logDataEvents() {
    return selectors.stream().anyMatch(AdvancedEventSelector::logsDataEvents);
  }

  /** The families of the events that are let through; a store has one, and keeps it for life. */
  public Set<EventCategory> families() {
    return Arrays.stream(EventCategory.values())
        .filter(this::logs)
        .map(EventCategory::family)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether any of the selectors lets events of the category through. */
  public boolean logs(EventCategory category) {
    return selectors.stream().anyMatch(selector -> selector.selects(category));
  }
}
