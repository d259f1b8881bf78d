package dev.insightselectors.core.rule;

import dev.insightselectors.core.error.DocumentedError.InvalidInsightSelectors;
import dev.insightselectors.core.error.DocumentedError.InvalidParameter;
import dev.insightselectors.core.error.DocumentedError.InvalidParameterCombination;
import dev.insightselectors.core.message.GivenSelectors.Listed;
import dev.insightselectors.core.message.GivenSelectors.Malformed;
import dev.insightselectors.core.message.GivenSelectors.Missing;
import dev.insightselectors.core.model.Quoted;
import java.util.List;
import java.util.Optional;

/** What a request of PutInsightSelectors must be in itself, before anything is looked up. */
final class RequestRules {
  private RequestRules() {}

  static final List<Rule<PutSituation>> SELECTORS =
      List.of(
          Rule.named("insight-selectors-given")
              .from("PIS-046")
              .says("InsightSelectors is given")
              .brokenWhen((PutSituation put) -> put.request().insightSelectors() instanceof Missing)
              .refusing(put -> new InvalidParameter("InsightSelectors", "must be given")),
          Rule.named("insight-selectors-well-formed")
              .from("PIS-045", "PIS-093", "PIS-094")
              .says("InsightSelectors is an array of objects")
              .brokenBy(RequestRules::malformed)
              .refusing((put, malformed) -> new InvalidInsightSelectors(malformed.reason())),
          Rule.named("insight-type-valid")
              .from("PIS-005", "PIS-041", "PIS-094", "PIS-095")
              .says("Every InsightType is ApiCallRateInsight or ApiErrorRateInsight")
              .brokenBy(RequestRules::invalidType)
              .refusing(
                  (put, type) ->
                      new InvalidInsightSelectors(
                          "InsightType must be ApiCallRateInsight or ApiErrorRateInsight, not "
                              + Quoted.of(type))));

  static final List<Rule<PutSituation>> COMBINATION =
      List.of(
          Rule.named("trail-excludes-source")
              .from("PIS-024", "PIS-049", "PIS-101", "PIS-102")
              .says("TrailName is not given together with EventDataStore")
              .brokenWhen(
                  (PutSituation put) -> put.trail().isPresent() && put.eventDataStore().isPresent())
              .refusing(put -> combination("TrailName and EventDataStore exclude each other")),
          Rule.named("trail-excludes-destination")
              .from("PIS-033", "PIS-049", "PIS-101", "PIS-102")
              .says("TrailName is not given together with InsightsDestination")
              .brokenWhen(
                  (PutSituation put) -> put.trail().isPresent() && put.destination().isPresent())
              .refusing(put -> combination("TrailName and InsightsDestination exclude each other")),
          Rule.named("trail-or-source")
              .from("PIS-006", "PIS-010")
              .says("TrailName or EventDataStore is given")
              .brokenWhen(
                  (PutSituation put) -> put.trail().isEmpty() && put.eventDataStore().isEmpty())
              .refusing(put -> combination("Either TrailName or EventDataStore must be given")),
          Rule.named("source-needs-destination")
              .from("PIS-006", "PIS-023", "PIS-032")
              .says("To enable Insights on an event data store, InsightsDestination is given")
              .brokenWhen(
                  (PutSituation put) ->
                      put.eventDataStore().isPresent()
                          && put.enables()
                          && put.destination().isEmpty())
              .refusing(
                  put ->
                      combination(
                          "InsightsDestination must be given to enable Insights on an event data"
                              + " store")));

  private static Optional<Malformed> malformed(PutSituation put) {
    return put.request().insightSelectors() instanceof Malformed malformed
        ? Optional.of(malformed)
        : Optional.empty();
  }

  private static Optional<String> invalidType(PutSituation put) {
    return put.request().insightSelectors() instanceof Listed listed
        ? listed.notUnderstood()
        : Optional.empty();
  }

  private static InvalidParameterCombination combination(String reason) {
    return new InvalidParameterCombination(reason);
  }
}
