package dev.insightselectors.core.model;

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

  public String wireName() {
    return wireName;
  }
}
