package dev.insightselectors.core.model;

import java.util.List;

/** Basic event selectors; what any of them lets through is logged. Only trails have them. */
public record BasicEventSelectors(List<EventSelector> selectors) implements EventSelectors {
  /** What a new trail logs: all management events. */
  public static final BasicEventSelectors ALL_MANAGEMENT_EVENTS =
      new BasicEventSelectors(List.of(EventSelector.managementEvents(ReadWriteType.ALL)));

  public BasicEventSelectors {
    selectors = List.copyOf(selectors);
  }

  @Override
  public ManagementEvents managementEvents() {
    ManagementEvents logged = ManagementEvents.NONE;
    for (EventSelector selector : selectors) {
      logged = logged.and(selector.managementEvents());
    }
    return logged;
  }

  @Override
  public boolean logDataEvents() {
    return selectors.stream().anyMatch(EventSelector::logsDataEvents);
  }
}
