package dev.insightselectors.core.rule;

import static dev.insightselectors.core.error.Code.INVALID_INSIGHT_SELECTORS;
import static dev.insightselectors.core.error.Code.INVALID_PARAMETER;
import static dev.insightselectors.core.error.Code.INVALID_PARAMETER_COMBINATION;
import static dev.insightselectors.core.error.Code.THROTTLING;
import static dev.insightselectors.core.error.Code.UNSUPPORTED_OPERATION;
import static dev.insightselectors.core.rule.RuleExample.call;
import static dev.insightselectors.core.rule.RuleExample.rule;
import static dev.insightselectors.core.testing.PutRequests.CALL_RATE;
import static dev.insightselectors.core.testing.PutRequests.ERROR_RATE;
import static dev.insightselectors.core.testing.PutRequests.onNothing;
import static dev.insightselectors.core.testing.PutRequests.onSourceAlone;
import static dev.insightselectors.core.testing.PutRequests.onStore;
import static dev.insightselectors.core.testing.PutRequests.onTrail;
import static dev.insightselectors.core.testing.PutRequests.withDestination;
import static dev.insightselectors.core.testing.PutRequests.withSource;
import static dev.insightselectors.core.testing.Samples.DESTINATION;
import static dev.insightselectors.core.testing.Samples.OTHER_REGION;
import static dev.insightselectors.core.testing.Samples.REGION;
import static dev.insightselectors.core.testing.Samples.SOURCE;
import static dev.insightselectors.core.testing.Samples.TRAIL;

import dev.insightselectors.core.message.GivenSelectors;
import dev.insightselectors.core.message.GivenSelectors.Listed;
import dev.insightselectors.core.message.PutInsightSelectorsRequest;
import dev.insightselectors.core.testing.FakeWorld;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rules about the call, about InsightSelectors and about parameters that go together. */
final class RequestExamples {
  private static final PutInsightSelectorsRequest GOOD = onTrail(TRAIL, CALL_RATE);
  private static final PutInsightSelectorsRequest STORE = onStore(SOURCE, DESTINATION, CALL_RATE);

  private RequestExamples() {}

  static Stream<RuleExample<PutInsightSelectorsRequest>> ofTheCall() {
    return Stream.of(
        rule("call-within-quota", "no call is left", THROTTLING)
            .calls(
                call(FakeWorld.sample().allows(0), GOOD), call(FakeWorld.sample().allows(1), GOOD)),
        rule("insights-offered-in-region", "a Region without Insights", UNSUPPORTED_OPERATION)
            .calls(
                call(FakeWorld.sample().offersNoInsightsIn(REGION), GOOD),
                call(FakeWorld.sample().offersNoInsightsIn(OTHER_REGION), GOOD)));
  }

  static Stream<RuleExample<PutInsightSelectorsRequest>> ofTheSelectors() {
    GivenSelectors malformed = new GivenSelectors.Malformed("InsightSelectors is no array");
    GivenSelectors withoutType = Listed.ofTypes(List.of(Optional.empty()));
    return Stream.of(
        rule("insight-selectors-given", "missing", INVALID_PARAMETER)
            .calls(onTrail(TRAIL, new GivenSelectors.Missing()), onTrail(TRAIL)),
        rule("insight-selectors-well-formed", "no array", INVALID_INSIGHT_SELECTORS)
            .calls(onTrail(TRAIL, malformed), GOOD),
        rule("insight-type-valid", "unknown", INVALID_INSIGHT_SELECTORS)
            .calls(onTrail(TRAIL, "ApiOtherInsight"), GOOD),
        rule("insight-type-valid", "in other letter case", INVALID_INSIGHT_SELECTORS)
            .calls(onTrail(TRAIL, "apiErrorRateInsight"), onTrail(TRAIL, ERROR_RATE)),
        rule("insight-type-valid", "the second unknown", INVALID_INSIGHT_SELECTORS)
            .calls(onTrail(TRAIL, CALL_RATE, ""), onTrail(TRAIL, CALL_RATE, ERROR_RATE)),
        rule("insight-type-valid", "left out", INVALID_INSIGHT_SELECTORS)
            .calls(onTrail(TRAIL, withoutType), GOOD));
  }

  static Stream<RuleExample<PutInsightSelectorsRequest>> ofTheCombination() {
    return Stream.of(
        rule("trail-excludes-source", "both", INVALID_PARAMETER_COMBINATION)
            .calls(withSource(SOURCE, GOOD), GOOD),
        rule("trail-excludes-source", "both, to turn off", INVALID_PARAMETER_COMBINATION)
            .calls(withSource(SOURCE, onTrail(TRAIL)), onSourceAlone(SOURCE)),
        rule("trail-excludes-destination", "both", INVALID_PARAMETER_COMBINATION)
            .calls(withDestination(DESTINATION, GOOD), GOOD),
        rule("trail-excludes-destination", "both, to turn off", INVALID_PARAMETER_COMBINATION)
            .calls(withDestination(DESTINATION, onTrail(TRAIL)), onTrail(TRAIL)),
        rule("trail-or-source", "neither", INVALID_PARAMETER_COMBINATION)
            .calls(onNothing(CALL_RATE), GOOD),
        rule("trail-or-source", "neither, to turn off", INVALID_PARAMETER_COMBINATION)
            .calls(onNothing(), onTrail(TRAIL)),
        rule("trail-or-source", "a destination alone", INVALID_PARAMETER_COMBINATION)
            .calls(withDestination(DESTINATION, onNothing(CALL_RATE)), STORE),
        rule("source-needs-destination", "no destination", INVALID_PARAMETER_COMBINATION)
            .calls(onSourceAlone(SOURCE, CALL_RATE), onSourceAlone(SOURCE)));
  }
}
