package dev.insightselectors.neighbours.insight;

import static dev.insightselectors.core.error.Code.INVALID_PARAMETER;
import static dev.insightselectors.core.error.Code.INVALID_TRAIL_NAME;
import static dev.insightselectors.core.error.Code.OPERATION_NOT_PERMITTED;
import static dev.insightselectors.core.error.Code.THROTTLING;
import static dev.insightselectors.core.error.Code.UNSUPPORTED_OPERATION;
import static dev.insightselectors.core.rule.RuleExample.call;
import static dev.insightselectors.core.rule.RuleExample.rule;
import static dev.insightselectors.core.testing.Samples.NOW;
import static dev.insightselectors.core.testing.Samples.OTHER_REGION;
import static dev.insightselectors.core.testing.Samples.REGION;
import static dev.insightselectors.core.testing.Samples.sampleTrail;

import dev.insightselectors.core.error.ErrorName;
import dev.insightselectors.core.port.Operation;
import dev.insightselectors.core.rule.Call;
import dev.insightselectors.core.rule.RuleExample;
import dev.insightselectors.core.rule.Rulebook;
import dev.insightselectors.core.rule.RulebookExamples;
import dev.insightselectors.core.testing.FakeWorld;
import dev.insightselectors.neighbours.testing.FakePorts;
import java.util.List;
import java.util.stream.Stream;

class ListingMetricDataRulesTest
    extends RulebookExamples<ListInsightsMetricDataRequest, MetricListing> {
  private static final MetricDraft CALLS = MetricDraft.ofCalls();
  private static final MetricDraft ERRORS = MetricDraft.ofErrors("AccessDenied");
  private static final String ARN = sampleTrail().arn().toString();

  @Override
  protected Stream<RuleExample<ListInsightsMetricDataRequest>> examples() {
    return Stream.of(
            ofTheCall(), ofTheEvents(), ofTheErrorCode(), ofTheData(), ofTheStretch(), ofTheTrail())
        .flatMap(List::stream);
  }

  private static List<RuleExample<ListInsightsMetricDataRequest>> ofTheCall() {
    return List.of(
        rule("call-within-quota", "no call is left", THROTTLING)
            .calls(
                call(FakeWorld.sample().allows(0), CALLS.request()),
                call(FakeWorld.sample().allows(1), CALLS.request())),
        rule("insights-offered-in-region", "not in this one", UNSUPPORTED_OPERATION)
            .calls(
                call(FakeWorld.sample().offersNoInsightsIn(REGION), CALLS.request()),
                call(FakeWorld.sample().offersNoInsightsIn(OTHER_REGION), CALLS.request())));
  }

  private static List<RuleExample<ListInsightsMetricDataRequest>> ofTheEvents() {
    return List.of(
        wrong("event-source", "left out", CALLS.without("eventSource"), CALLS),
        wrong("event-source", "empty", CALLS.eventSource(""), CALLS),
        wrong("event-source", "no service", CALLS.eventSource("ec2"), CALLS),
        wrong("event-source", "in capitals", CALLS.eventSource("EC2.amazonaws.com"), CALLS),
        wrong(
            "event-source", "257", CALLS.eventSource(source(257)), CALLS.eventSource(source(256))),
        wrong("event-name", "left out", CALLS.without("eventName"), CALLS),
        wrong("event-name", "empty", CALLS.eventName(""), CALLS),
        wrong(
            "event-name", "with a dash", CALLS.eventName("Run-Instances"), CALLS.eventName("R_1")),
        wrong("event-name", "129", CALLS.eventName(letters(129)), CALLS.eventName(letters(128))),
        wrong("insight-type", "left out", CALLS.without("insightType"), CALLS),
        wrong("insight-type", "in other letters", CALLS.insightType("apiCallRateInsight"), CALLS));
  }

  private static List<RuleExample<ListInsightsMetricDataRequest>> ofTheErrorCode() {
    return List.of(
        wrong("error-code", "empty", MetricDraft.ofErrors(""), ERRORS),
        wrong("error-code", "a mark", MetricDraft.ofErrors("a/b"), MetricDraft.ofErrors("a b")),
        wrong(
            "error-code",
            "129",
            MetricDraft.ofErrors(letters(129)),
            MetricDraft.ofErrors(letters(128))),
        wrong("error-code-for-error-rates", "none", ERRORS.without("errorCode"), ERRORS),
        wrong(
            "error-code-for-error-rates-alone",
            "with calls",
            CALLS.errorCode("AccessDenied"),
            CALLS));
  }

  private static List<RuleExample<ListInsightsMetricDataRequest>> ofTheData() {
    return List.of(
        wrong("period", "59", CALLS.period(59), CALLS.period(60)),
        wrong("period", "120", CALLS.period(120), CALLS.period(300)),
        wrong("period", "3601", CALLS.period(3601), CALLS.period(3600)),
        wrong("metric-data-type", "other", CALLS.dataType("Zeros"), CALLS.dataType("NonZeroData")),
        wrong("metric-data-type", "of events", CALLS.dataType("InsightsEvents"), CALLS.filled()));
  }

  private static List<RuleExample<ListInsightsMetricDataRequest>> ofTheStretch() {
    return List.of(
        wrong(
            "start-before-end",
            "a millisecond after",
            CALLS.from(NOW).until(NOW.minusMillis(1)),
            CALLS.from(NOW).until(NOW)),
        wrong("most-results", "0", CALLS.most(0), CALLS.most(1)),
        wrong("most-results", "21601", CALLS.most(21_601), CALLS.most(21_600)),
        wrong("token-of-this-list", "empty", CALLS.token(""), CALLS),
        wrong("token-of-this-list", "made up", CALLS.token("bm90aGluZw"), CALLS));
  }

  private static List<RuleExample<ListInsightsMetricDataRequest>> ofTheTrail() {
    MetricDraft named = CALLS.trailName("SampleTrail");
    MetricDraft byArn = CALLS.trailName(ARN);
    FakeWorld organization = FakeWorld.sample().has(OfMembers.organization(false));
    return List.of(
        name("trail-name-characters", "a+b"),
        name("trail-name-length", "ab"),
        name("trail-name-ends", "-ab"),
        name("trail-name-adjacent-punctuation", "a-_b"),
        name("trail-name-ip-address", "192.168.5.4"),
        name("trail-arn", "arn:aws:cloudtrail:us-east-2:123456789012:trail/a--b"),
        name("trail-arn", "arn:aws-cn:cloudtrail:cn-north-1:123456789012:trail/Sample"),
        wrong("trail-exists", "a name", CALLS.trailName("Nowhere"), named),
        wrong("trail-exists", "an ARN", CALLS.trailName(ARN + "2"), byArn),
        rule("trail-of-the-organization", "a member", OPERATION_NOT_PERMITTED)
            .calls(
                call(organization.has(OfMembers.trail()), CALLS.trailName(OfMembers.ARN).request()),
                call(OfMembers.administered(), CALLS.trailName(OfMembers.ARN).request())));
  }

  private static RuleExample<ListInsightsMetricDataRequest> name(String rule, String given) {
    return refused(rule, given, INVALID_TRAIL_NAME, CALLS.trailName(given), CALLS.trailName(ARN));
  }

  private static RuleExample<ListInsightsMetricDataRequest> wrong(
      String rule, String title, MetricDraft breaking, MetricDraft keeping) {
    return refused(rule, title, INVALID_PARAMETER, breaking, keeping);
  }

  private static RuleExample<ListInsightsMetricDataRequest> refused(
      String rule, String title, ErrorName code, MetricDraft breaking, MetricDraft keeping) {
    return rule(rule, title, code).calls(breaking.request(), keeping.request());
  }

  private static String source(int length) {
    return "a".repeat(length - ".amazonaws.com".length()) + ".amazonaws.com";
  }

  private static String letters(int length) {
    return "a".repeat(length);
  }

  @Override
  protected Rulebook<MetricListing> rulebook() {
    return InsightRulebooks.metricData();
  }

  @Override
  protected MetricListing situation(
      Call call, FakeWorld world, ListInsightsMetricDataRequest request) {
    return new MetricListing(call, FakePorts.of(world), request);
  }

  @Override
  protected Operation<ListInsightsMetricDataRequest, ?> operation(FakeWorld world) {
    return new InsightOperations(FakePorts.of(world)).listInsightsMetricData().operation();
  }
}
