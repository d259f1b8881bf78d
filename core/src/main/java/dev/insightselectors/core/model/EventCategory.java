package dev.insightselectors.core.model;

import java.util.Arrays;
import java.util.Optional;

/** The families of events, as {@code eventCategory} spells them. */
public enum EventCategory {
  MANAGEMENT("Management"),
  DATA("Data"),
  NETWORK_ACTIVITY("NetworkActivity"),
  INSIGHT("Insight"),
  ACTIVITY_AUDIT_LOG("ActivityAuditLog"),
  CONFIGURATION_ITEM("ConfigurationItem"),
  EVIDENCE("Evidence");

  private final String wireName;

  EventCategory(String wireName) {
    this.wireName = wireName;
  }

  public static Optional<EventCategory> named(String name) {
    return Arrays.stream(values()).filter(category -> category.wireName.equals(name)).findFirst();
  }

  /** The events that an event data store can hold together with these, by one of their names. */
  public EventCategory family() {
    return this == DATA || this == NETWORK_ACTIVITY ? MANAGEMENT : this;
  }

  public String wireName() {
    return wireName;
  }
}
