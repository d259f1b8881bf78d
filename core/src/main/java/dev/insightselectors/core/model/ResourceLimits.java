package dev.insightselectors.core.model;

/** How many trails and event data stores an account may have in a Region: 0 or more. */
public record ResourceLimits(int trails, int eventDataStores) {
  /** What AWS documents. */
  public static final ResourceLimits OF_AWS = new ResourceLimits(5, 10);

  public ResourceLimits {
    Require.that(trails >= 0, "a limit is 0 or more, found", trails);
    Require.that(eventDataStores >= 0, "a limit is 0 or more, found", eventDataStores);
  }
}
