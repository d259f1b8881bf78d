package dev.insightselectors.neighbours.insight;

import dev.insightselectors.core.error.DocumentedError.InvalidParameter;
import dev.insightselectors.core.error.DocumentedError.InvalidTrailName;
import dev.insightselectors.core.error.DocumentedError.OperationNotPermitted;
import dev.insightselectors.core.error.Refusal;
import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.core.model.InsightType;
import dev.insightselectors.core.model.Trail;
import dev.insightselectors.core.rule.CallRules;
import dev.insightselectors.core.rule.Rule;
import dev.insightselectors.core.rule.Rulebook;
import dev.insightselectors.core.rule.Rules;
import dev.insightselectors.core.rule.TrailReference;
import dev.insightselectors.core.rule.TrailRules;
import dev.insightselectors.neighbours.observed.EventWords;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The rulebooks of the operations that tell what Insights have found. They document four errors,
 * and three of them; so what would elsewhere be another one is one of those here, by our
 * interpretation: a trail that is not there and a bad token are InvalidParameterException, and a
 * TrailName that is a bad ARN is InvalidTrailNameException.
 */
final class InsightRulebooks {
  private static final int LONGEST_DIMENSION = 2000;

  private InsightRulebooks() {}

  static Rulebook<MetricListing> metricData() {
    return new Rulebook<>(
        Rules.all(
            List.of(
                CallRules.WITHIN_QUOTA.over(MetricListing::call),
                CallRules.SUPPORTED.over(MetricListing::call)),
            OF_METRICS,
            Rules.each(ofStretch(MetricListing.MOST), rule -> rule.over(MetricListing::stretch)),
            TrailRules.nameRules(MetricListing::trail),
            Rules.each(
                List.of(
                    TrailRules.ARN.refusingInstead(
                        (trail, own) -> new InvalidTrailName(withoutStop(own))),
                    existing("TrailName"),
                    PERMITTED),
                rule -> rule.overAny(MetricListing::trail))));
  }

  static Rulebook<InsightListing> insightsData() {
    return new Rulebook<>(
        Rules.all(
            List.of(
                CallRules.WITHIN_QUOTA.over(InsightListing::call),
                CallRules.SUPPORTED.over(InsightListing::call)),
            OF_EVENTS,
            Rules.each(ofStretch(InsightListing.MOST), rule -> rule.over(InsightListing::stretch)),
            Rules.each(
                List.of(existing("InsightSource"), PERMITTED),
                rule -> rule.over(InsightListing::trail))));
  }

  private static final List<Rule<MetricListing>> OF_METRICS =
      List.of(
          parameter(
              "event-source",
              "EventSource",
              "must be a service, like ec2.amazonaws.com, in 256 characters at the most",
              listing -> listing.request().eventSource().filter(EventWords::isSource).isEmpty()),
          parameter(
              "event-name",
              "EventName",
              "must have 1 to 128 letters, digits and underscores",
              listing -> listing.request().eventName().filter(EventWords::isName).isEmpty()),
          parameter(
              "insight-type",
              "InsightType",
              "must be ApiCallRateInsight or ApiErrorRateInsight",
              listing -> listing.insightType().isEmpty()),
          parameter(
              "error-code",
              "ErrorCode",
              "may have 1 to 128 letters, digits, spaces and of the marks _ . , - : [ ]",
              listing ->
                  listing
                      .request()
                      .errorCode()
                      .filter(it -> !EventWords.isErrorCode(it))
                      .isPresent()),
          parameter(
              "error-code-for-error-rates",
              "ErrorCode",
              "must be given for ApiErrorRateInsight",
              listing ->
                  isOf(InsightType.API_ERROR_RATE, listing)
                      && listing.request().errorCode().isEmpty()),
          parameter(
              "error-code-for-error-rates-alone",
              "ErrorCode",
              "may not be given for ApiCallRateInsight",
              listing ->
                  isOf(InsightType.API_CALL_RATE, listing)
                      && listing.request().errorCode().isPresent()),
          parameter(
              "period", "Period", "must be 60, 300 or 3600", listing -> listing.period().isEmpty()),
          parameter(
              "metric-data-type",
              "DataType",
              "must be NonZeroData or FillWithZeros",
              listing ->
                  listing.request().dataType().filter(InsightRulebooks::isUnknown).isPresent()));

  private static final List<Rule<InsightListing>> OF_EVENTS =
      List.of(
          parameter(
              "insights-data-type",
              "DataType",
              "must be InsightsEvents",
              listing ->
                  listing
                      .request()
                      .dataType()
                      .filter(InsightListing.INSIGHTS_EVENTS::equals)
                      .isEmpty()),
          parameter(
              "insight-source",
              "InsightSource",
              "must be the ARN of a trail",
              listing -> !listing.trail().isArn() || listing.trail().arn().isEmpty()),
          parameter(
              "one-dimension",
              "Dimensions",
              "must have one of EventId, EventName and EventSource",
              listing ->
                  listing.request().dimensions().filter(InsightRulebooks::isNotOne).isPresent()),
          parameter(
              "dimension-length",
              "Dimensions",
              "must have a value of 1 to 2000 characters",
              listing ->
                  listing.dimensions().values().stream()
                      .anyMatch(it -> it.isEmpty() || it.length() > LONGEST_DIMENSION)));

  private static List<Rule<Stretch>> ofStretch(int most) {
    return List.of(
        parameter(
            "start-before-end",
            "StartTime",
            "may not be after EndTime",
            Stretch::endsBeforeItStarts),
        parameter(
            "most-results",
            "MaxResults",
            "must be 1 to " + most,
            stretch -> stretch.most().filter(it -> it < 1 || it > most).isPresent()),
        parameter(
            "token-of-this-list",
            "NextToken",
            "must come from the answer before, and go with the same parameters",
            Stretch::hasForeignToken));
  }

  private static Rule<TrailReference> existing(String parameter) {
    return TrailRules.EXISTS.refusingInstead(
        (trail, own) ->
            new InvalidParameter(parameter, "names no trail of yours: " + trail.inFull()));
  }

  /** By our interpretation: who may enable Insights on it may see what they have found. */
  private static final Rule<TrailReference> PERMITTED =
      Rule.named("trail-of-the-organization")
          .says("What Insights found on a trail of an organization, who administers it may see")
          .brokenWhen(
              (TrailReference trail) ->
                  trail.trail().filter(Trail::ofOrganization).isPresent() && !administers(trail))
          .refusing(
              trail ->
                  new OperationNotPermitted(
                      trail.inFull(), "belongs to an organization that you do not administer"));

  private static boolean administers(TrailReference trail) {
    AccountId caller = trail.caller().account();
    return trail.arn().filter(arn -> arn.account().equals(caller)).isPresent()
        || trail
            .surroundings()
            .flatMap(around -> around.organization())
            .filter(it -> it.delegatedAdministrators().contains(caller))
            .isPresent();
  }

  private static boolean isOf(InsightType type, MetricListing listing) {
    return listing.insightType().filter(type::equals).isPresent();
  }

  private static boolean isUnknown(String dataType) {
    return !dataType.equals(MetricListing.FILLED) && !dataType.equals(MetricListing.NON_ZERO);
  }

  private static boolean isNotOne(Map<String, String> dimensions) {
    return dimensions.size() != 1 || !InsightListing.DIMENSIONS.containsAll(dimensions.keySet());
  }

  private static String withoutStop(Refusal own) {
    return own.message().substring(0, own.message().length() - 1);
  }

  private static <S> Rule<S> parameter(String id, String name, String demand, Predicate<S> broken) {
    return Rule.named(id)
        .says(name + " " + demand)
        .brokenWhen(broken)
        .refusing(one -> new InvalidParameter(name, demand));
  }
}
