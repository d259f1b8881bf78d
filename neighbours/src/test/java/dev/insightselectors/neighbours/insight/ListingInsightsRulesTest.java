package dev.insightselectors.neighbours.insight;

import static dev.insightselectors.core.error.Code.INVALID_PARAMETER;
import static dev.insightselectors.core.error.Code.OPERATION_NOT_PERMITTED;
import static dev.insightselectors.core.error.Code.THROTTLING;
import static dev.insightselectors.core.error.Code.UNSUPPORTED_OPERATION;
import static dev.insightselectors.core.rule.RuleExample.call;
import static dev.insightselectors.core.rule.RuleExample.rule;
import static dev.insightselectors.core.testing.Samples.NOW;
import static dev.insightselectors.core.testing.Samples.OTHER_REGION;
import static dev.insightselectors.core.testing.Samples.REGION;

import dev.insightselectors.core.port.Operation;
import dev.insightselectors.core.rule.Call;
import dev.insightselectors.core.rule.RuleExample;
import dev.insightselectors.core.rule.Rulebook;
import dev.insightselectors.core.rule.RulebookExamples;
import dev.insightselectors.core.testing.FakeWorld;
import dev.insightselectors.neighbours.testing.FakePorts;
import java.util.Map;
import java.util.stream.Stream;

class ListingInsightsRulesTest extends RulebookExamples<ListInsightsDataRequest, InsightListing> {
  private static final EventsDraft GOOD = EventsDraft.ofTheSampleTrail();
  private static final String OURS = "arn:aws:cloudtrail:us-east-2:123456789012:trail/";

  @Override
  protected Stream<RuleExample<ListInsightsDataRequest>> examples() {
    FakeWorld organization = FakeWorld.sample().has(OfMembers.organization(false));
    return Stream.of(
        rule("call-within-quota", "no call is left", THROTTLING)
            .calls(
                call(FakeWorld.sample().allows(0), GOOD.request()),
                call(FakeWorld.sample().allows(1), GOOD.request())),
        rule("insights-offered-in-region", "not in this one", UNSUPPORTED_OPERATION)
            .calls(
                call(FakeWorld.sample().offersNoInsightsIn(REGION), GOOD.request()),
                call(FakeWorld.sample().offersNoInsightsIn(OTHER_REGION), GOOD.request())),
        wrong("insights-data-type", "left out", GOOD.without("dataType")),
        wrong("insights-data-type", "of metrics", GOOD.dataType("NonZeroData")),
        wrong("insight-source", "left out", GOOD.without("insightSource")),
        wrong("insight-source", "a name", EventsDraft.of("SampleTrail")),
        wrong(
            "insight-source", "no trail", EventsDraft.of(OURS.replace(":trail", ":channel") + "a")),
        wrong("insight-source", "257", EventsDraft.of(OURS + "a".repeat(257 - OURS.length()))),
        wrong("one-dimension", "none", GOOD.dimensions(Map.of())),
        wrong(
            "one-dimension", "two", GOOD.dimensions(Map.of("EventName", "a", "EventSource", "b"))),
        wrong("one-dimension", "another", GOOD.dimensions(Map.of("Username", "a"))),
        wrong("dimension-length", "empty", dimension("")),
        rule("dimension-length", "2001", INVALID_PARAMETER)
            .calls(dimension("a".repeat(2001)).request(), dimension("a".repeat(2000)).request()),
        rule("start-before-end", "a millisecond after", INVALID_PARAMETER)
            .calls(
                GOOD.from(NOW).until(NOW.minusMillis(1)).request(),
                GOOD.from(NOW).until(NOW).request()),
        rule("most-results", "0", INVALID_PARAMETER)
            .calls(GOOD.most(0).request(), GOOD.most(1).request()),
        rule("most-results", "51", INVALID_PARAMETER)
            .calls(GOOD.most(51).request(), GOOD.most(50).request()),
        wrong("token-of-this-list", "made up", GOOD.token("bm90aGluZw")),
        wrong("token-of-this-list", "no token", GOOD.token("????")),
        wrong("trail-exists", "an ARN", EventsDraft.of(OURS + "Nowhere")),
        rule("trail-of-the-organization", "a member", OPERATION_NOT_PERMITTED)
            .calls(
                call(organization.has(OfMembers.trail()), EventsDraft.of(OfMembers.ARN).request()),
                call(OfMembers.administered(), EventsDraft.of(OfMembers.ARN).request())));
  }

  private static EventsDraft dimension(String value) {
    return GOOD.dimensions(Map.of("EventId", value));
  }

  private static RuleExample<ListInsightsDataRequest> wrong(
      String rule, String title, EventsDraft breaking) {
    return rule(rule, title, INVALID_PARAMETER).calls(breaking.request(), GOOD.request());
  }

  @Override
  protected Rulebook<InsightListing> rulebook() {
    return InsightRulebooks.insightsData();
  }

  @Override
  protected InsightListing situation(Call call, FakeWorld world, ListInsightsDataRequest request) {
    return new InsightListing(call, FakePorts.of(world), request);
  }

  @Override
  protected Operation<ListInsightsDataRequest, ?> operation(FakeWorld world) {
    return new InsightOperations(FakePorts.of(world)).listInsightsData().operation();
  }
}
