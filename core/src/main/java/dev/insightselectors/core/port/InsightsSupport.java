package dev.insightselectors.core.port;

import dev.insightselectors.core.model.Region;

/**
 * Where CloudTrail offers Insights (PIS-139, choice C17). The answer for a Region does not waver;
 * one that cannot be had is a {@link BackendException}.
 */
public interface InsightsSupport {

  boolean isOfferedIn(Region region);
}
