package dev.insightselectors.core.error;

import dev.insightselectors.core.model.ResourceArn;

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
    return resource + " does not have Insights enabled.";
  }
}
