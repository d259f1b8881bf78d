package dev.insightselectors.documents;

import dev.insightselectors.core.model.Region;

/** Whether CloudTrail offers Insights in a Region; where nothing is said, it does. */
public record RegionFacts(Region region, boolean insightsSupported) {}
