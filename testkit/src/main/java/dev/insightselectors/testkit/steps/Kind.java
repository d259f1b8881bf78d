package dev.insightselectors.testkit.steps;

/** What can have Insights: one {@code {kind}} of the glossary. */
enum Kind {
  TRAIL(true, false),
  EVENT_DATA_STORE(false, false),
  ORGANIZATION_TRAIL(true, true),
  ORGANIZATION_EVENT_DATA_STORE(false, true);

  static final String PATTERN = "(?:organization )?(?:trail|event data store)";

  private final boolean isTrail;
  private final boolean ofOrganization;

  Kind(boolean isTrail, boolean ofOrganization) {
    this.isTrail = isTrail;
    this.ofOrganization = ofOrganization;
  }

  static Kind of(String words) {
    boolean ofOrganization = words.startsWith("organization ");
    boolean isTrail = words.endsWith("trail");
    for (Kind kind : values()) {
      if (kind.isTrail == isTrail && kind.ofOrganization == ofOrganization) {
        return kind;
      }
    }
    throw new IllegalArgumentException("no such kind: " + words);
  }

  boolean isTrail() {
    return isTrail;
  }

  boolean ofOrganization() {
    return ofOrganization;
  }
}
