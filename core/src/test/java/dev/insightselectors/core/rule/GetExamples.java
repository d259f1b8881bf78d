package dev.insightselectors.core.rule;

import static dev.insightselectors.core.error.Code.CLOUD_TRAIL_ARN_INVALID;
import static dev.insightselectors.core.error.Code.INSIGHT_NOT_ENABLED;
import static dev.insightselectors.core.error.Code.INVALID_PARAMETER;
import static dev.insightselectors.core.error.Code.INVALID_PARAMETER_COMBINATION;
import static dev.insightselectors.core.error.Code.INVALID_TRAIL_NAME;
import static dev.insightselectors.core.error.Code.THROTTLING;
import static dev.insightselectors.core.error.Code.TRAIL_NOT_FOUND;
import static dev.insightselectors.core.error.Code.UNSUPPORTED_OPERATION;
import static dev.insightselectors.core.rule.RuleExample.call;
import static dev.insightselectors.core.rule.RuleExample.rule;
import static dev.insightselectors.core.testing.Samples.BUCKET;
import static dev.insightselectors.core.testing.Samples.CALLER;
import static dev.insightselectors.core.testing.Samples.DESTINATION;
import static dev.insightselectors.core.testing.Samples.REGION;
import static dev.insightselectors.core.testing.Samples.SOURCE;
import static dev.insightselectors.core.testing.Samples.TRAIL;
import static dev.insightselectors.core.testing.Samples.sampleSource;
import static dev.insightselectors.core.testing.Samples.sampleTrail;
import static dev.insightselectors.core.testing.Samples.storeArn;

import dev.insightselectors.core.error.Code;
import dev.insightselectors.core.message.GetInsightSelectorsRequest;
import dev.insightselectors.core.model.EventDataStore;
import dev.insightselectors.core.model.InsightSelection;
import dev.insightselectors.core.model.InsightSelectors;
import dev.insightselectors.core.model.InsightType;
import dev.insightselectors.core.model.Trail;
import dev.insightselectors.core.model.TrailArn;
import dev.insightselectors.core.model.TrailName;
import dev.insightselectors.core.testing.FakeWorld;
import java.util.Optional;
import java.util.stream.Stream;

/** The rules of GetInsightSelectors. */
final class GetExamples {
  private static final InsightSelectors CALL_RATE = InsightSelectors.of(InsightType.API_CALL_RATE);
  private static final GetInsightSelectorsRequest GOOD = ofTrail(TRAIL);

  private GetExamples() {}

  static Stream<RuleExample<GetInsightSelectorsRequest>> ofTheCall() {
    return Stream.of(
        rule("call-within-quota", "no call is left", THROTTLING)
            .calls(call(world().allows(0), GOOD), call(world().allows(1), GOOD)),
        rule("insights-offered-in-region", "a Region without Insights", UNSUPPORTED_OPERATION)
            .calls(call(world().offersNoInsightsIn(REGION), GOOD), call(world(), GOOD)),
        rule("trail-or-source", "neither", INVALID_PARAMETER_COMBINATION)
            .calls(call(world(), of(null, null)), call(world(), GOOD)),
        rule("trail-or-source", "both", INVALID_PARAMETER_COMBINATION)
            .calls(call(world(), of(TRAIL, SOURCE)), call(world(), ofStore(SOURCE))),
        rule("insights-enabled", "never, on a trail", INSIGHT_NOT_ENABLED)
            .calls(call(FakeWorld.sample(), GOOD), call(world(), GOOD)),
        rule("insights-enabled", "never, on a store", INSIGHT_NOT_ENABLED)
            .calls(call(FakeWorld.sample(), ofStore(SOURCE)), call(world(), ofStore(SOURCE))),
        rule("insights-enabled", "no longer", INSIGHT_NOT_ENABLED)
            .calls(
                call(world().keeps(InsightSelection.NONE, sampleTrail().arn()), GOOD),
                call(world(), GOOD)));
  }

  static Stream<RuleExample<GetInsightSelectorsRequest>> ofTheTrail() {
    return Stream.of(
        trail("trail-name-characters", "my trail", "my-trail", INVALID_TRAIL_NAME),
        trail("trail-name-length", "ab", "abc", INVALID_TRAIL_NAME),
        trail("trail-name-ends", "-my", "a-my", INVALID_TRAIL_NAME),
        trail("trail-name-adjacent-punctuation", "my--trail", "my-trail", INVALID_TRAIL_NAME),
        trail("trail-name-ip-address", "192.168.5.4", "192.168.5", INVALID_TRAIL_NAME),
        trail("trail-arn", "arn:aws:s3:::" + BUCKET, "my-trail", CLOUD_TRAIL_ARN_INVALID),
        trail("trail-exists", "Other", "my-trail", TRAIL_NOT_FOUND));
  }

  static Stream<RuleExample<GetInsightSelectorsRequest>> ofTheStore() {
    String arn = sampleTrail().arn().toString();
    return Stream.of(
        store("source-shortest", "ab", "abc", INVALID_PARAMETER),
        store("source-longest", "a".repeat(257), "a".repeat(256), INVALID_PARAMETER),
        store("source-characters", "a c", "a-c", INVALID_PARAMETER),
        store("source-arn", arn, "abc", CLOUD_TRAIL_ARN_INVALID),
        store("source-exists", "abcd", "abc", INVALID_PARAMETER));
  }

  private static RuleExample<GetInsightSelectorsRequest> trail(
      String rule, String bad, String good, Code code) {
    TrailArn arn = TrailArn.of(CALLER, new TrailName(good));
    FakeWorld world = world().has(Trail.deliveringTo(BUCKET, arn)).keeps(on(), arn);
    return rule(rule, bad, code).calls(call(world, ofTrail(bad)), call(world, ofTrail(good)));
  }

  private static RuleExample<GetInsightSelectorsRequest> store(
      String rule, String bad, String good, Code code) {
    FakeWorld world =
        world().has(EventDataStore.named("good", storeArn(good))).keeps(on(), storeArn(good));
    return rule(rule, bad, code).calls(call(world, ofStore(bad)), call(world, ofStore(good)));
  }

  /** Insights are on for the sample trail and the sample source. */
  static FakeWorld world() {
    return FakeWorld.sample()
        .keeps(on(), sampleTrail().arn())
        .keeps(
            new InsightSelection(CALL_RATE, Optional.of(storeArn(DESTINATION))),
            sampleSource().arn());
  }

  private static InsightSelection on() {
    return new InsightSelection(CALL_RATE, Optional.empty());
  }

  static GetInsightSelectorsRequest ofTrail(String trail) {
    return of(trail, null);
  }

  static GetInsightSelectorsRequest ofStore(String store) {
    return of(null, store);
  }

  private static GetInsightSelectorsRequest of(String trail, String store) {
    return new GetInsightSelectorsRequest(Optional.ofNullable(trail), Optional.ofNullable(store));
  }
}
