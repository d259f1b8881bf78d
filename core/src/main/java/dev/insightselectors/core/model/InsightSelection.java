package dev.insightselectors.core.model;

import java.util.Optional;

/**
 * What is kept for a resource: its Insights selectors and, for an event data store whose Insights
 * are on, where the Insights events go.
 */
public record InsightSelection(
    InsightSelectors selectors, Optional<EventDataStoreArn> destination) {
  public static final InsightSelection NONE =
      new InsightSelection(InsightSelectors.NONE, Optional.empty());

  public InsightSelection {
    Require.that(
        selectors.enableSomething() || destination.isEmpty(),
        "Insights that are off have no destination, found",
        destination);
  }

  /** This selection, if the resource can have it: a trail has no destination. */
  public InsightSelection fitting(ResourceArn arn) {
    Require.that(
        destination.isEmpty() || arn instanceof EventDataStoreArn,
        "a trail has no destination, found",
        destination);
    return this;
  }
}
