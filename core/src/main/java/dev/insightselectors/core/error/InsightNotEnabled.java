package dev.insightselectors.core.error;

import dev.insightselectors.core.model.ResourceArn;
import dev.insightselectors.core.model.TrailArn;

/**
 * The one error of GetInsightSelectors that PutInsightSelectors has not: there is nothing to tell.
 */
public record InsightNotEnabled(ResourceArn resource) implements Refusal {
  @Override
  public Code code() {
    return Code.INSIGHT_NOT_ENABLED;
  }

  @Override
  public String message() {
    boolean isTrail = resource instanceof TrailArn;
    return (isTrail ? "Trail " : "Event data store ")
        + resource
        + " does not have Insights enabled. Edit the "
        + (isTrail ? "trail" : "event data store")
        + " settings to enable Insights, and then try the operation again.";
  }
}
