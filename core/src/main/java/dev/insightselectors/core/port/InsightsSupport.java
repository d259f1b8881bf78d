package dev.insightselectors.core.port;

import dev.insightselectors.core.model.Region;

/** Where CloudTrail offers Insights (choice C17). The answer for a Region does not waver. */
public interface InsightsSupport {

  boolean isOfferedIn(Region region);
}
