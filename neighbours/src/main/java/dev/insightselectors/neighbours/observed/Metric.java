package dev.insightselectors.neighbours.observed;

import dev.insightselectors.core.model.InsightType;
import java.util.Optional;

/**
 * What a rate is of: the calls of one API, or those of them that fail with one error code. Anything
 * else is an {@link IllegalArgumentException}.
 *
 * @param errorCode given for {@code ApiErrorRateInsight}, and for that alone
 */
public record Metric(
    InsightType insightType, String eventSource, String eventName, Optional<String> errorCode) {

  public Metric {
    EventWords.check(eventSource, eventName, errorCode);
    if (errorCode.isPresent() != (insightType == InsightType.API_ERROR_RATE)) {
      throw new IllegalArgumentException(
          "ErrorCode is given for ApiErrorRateInsight, and for that alone");
    }
  }
}
