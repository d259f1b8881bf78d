package dev.insightselectors.testkit.steps;

/** What can have Insights: one {@code {kind}} of the glossary. */
enum ResourceType {
  TRAIL(true, false),
  EVENT_DATA_STORE(false, false),
  ORGANIZATION_TRAIL(true, true),
  ORGANIZATION_EVENT_DATA_STORE(false, true);

  static final String PATTERN = "(?:organization )?(?:trail|event data store)";

  private final boolean isTrail;
  private final boolean ofOrganization;

  ResourceType(boolean isTrail, boolean ofOrganization) {
    this.isTrail = isTrail;
    this.ofOrganization = ofOrganization;
  }

  static ResourceType of(String words) {
    boolean ofOrganization = words.startsWith("organization ");
    boolean isTrail = words.endsWith("trail");
    for (ResourceType type : values()) {
      if (type.isTrail == isTrail && type.ofOrganization == ofOrganization) {
        return type;
      }
    }
    throw new IllegalArgumentException("no such type: " + words);
  }

  boolean isTrail() {
    return isTrail;
  }

  boolean ofOrganization() {
    return ofOrganization;
  }
}
