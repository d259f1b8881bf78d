package dev.insightselectors.core.testing;

import dev.insightselectors.core.message.GivenSelectors;
import dev.insightselectors.core.message.GivenSelectors.Listed;
import dev.insightselectors.core.message.PutInsightSelectorsRequest;
import java.util.Optional;

/** Requests of PutInsightSelectors, well formed or not. Without types they turn Insights off. */
public final class PutRequests {
  public static final String CALL_RATE = "ApiCallRateInsight";
  public static final String ERROR_RATE = "ApiErrorRateInsight";

  private PutRequests() {}

  public static PutInsightSelectorsRequest onTrail(String trail, String... types) {
    return onTrail(trail, Listed.of(types));
  }

  public static PutInsightSelectorsRequest onTrail(String trail, GivenSelectors selectors) {
    return new PutInsightSelectorsRequest(
        Optional.of(trail), Optional.empty(), Optional.empty(), selectors);
  }

  public static PutInsightSelectorsRequest onStore(
      String source, String destination, String... types) {
    return new PutInsightSelectorsRequest(
        Optional.empty(), Optional.of(source), Optional.of(destination), Listed.of(types));
  }

  public static PutInsightSelectorsRequest onSourceAlone(String source, String... types) {
    return new PutInsightSelectorsRequest(
        Optional.empty(), Optional.of(source), Optional.empty(), Listed.of(types));
  }

  public static PutInsightSelectorsRequest onNothing(String... types) {
    return new PutInsightSelectorsRequest(
        Optional.empty(), Optional.empty(), Optional.empty(), Listed.of(types));
  }

  public static PutInsightSelectorsRequest withSource(
      String source, PutInsightSelectorsRequest other) {
    return new PutInsightSelectorsRequest(
        other.trailName(),
        Optional.of(source),
        other.insightsDestination(),
        other.insightSelectors());
  }

  public static PutInsightSelectorsRequest withDestination(
      String destination, PutInsightSelectorsRequest other) {
    return new PutInsightSelectorsRequest(
        other.trailName(),
        other.eventDataStore(),
        Optional.of(destination),
        other.insightSelectors());
  }
}
