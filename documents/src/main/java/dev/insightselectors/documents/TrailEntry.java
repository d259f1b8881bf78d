package dev.insightselectors.documents;

import dev.insightselectors.core.model.InsightSelection;
import dev.insightselectors.core.model.Trail;

/**
 * A trail with its Insights selection. A trail's Insights events go to its bucket, so a selection
 * with a destination is a {@link DocumentException}.
 */
public record TrailEntry(Trail trail, InsightSelection selection) {
  public TrailEntry {
    Place.require(
        "/InsightsDestination",
        selection.destination().isEmpty(),
        "is for event data stores; this is a trail:",
        trail.arn());
  }

  /** A trail without Insights. */
  public static TrailEntry of(Trail trail) {
    return new TrailEntry(trail, InsightSelection.NONE);
  }
}
