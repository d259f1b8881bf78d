package dev.insightselectors.core.rule;

import static dev.insightselectors.core.rule.EventDataStoreRules.SOURCE;

import dev.insightselectors.core.error.DocumentedError.InvalidParameterCombination;
import dev.insightselectors.core.error.InsightNotEnabled;
import java.util.ArrayList;
import java.util.List;

/** The rulebook of GetInsightSelectors. */
public final class GetInsightSelectorsRules {
  private GetInsightSelectorsRules() {}

  private static final Rule<GetSituation> ONE_RESOURCE =
      Rule.named("trail-or-source")
          .says("Either TrailName or EventDataStore is given")
          .brokenWhen(
              (GetSituation get) -> get.trail().isPresent() == get.eventDataStore().isPresent())
          .refusing(
              get ->
                  new InvalidParameterCombination(
                      "Either TrailName or EventDataStore must be given, and not both"));

  private static final Rule<GetSituation> ENABLED =
      Rule.named("insights-enabled")
          .says("Insights are on")
          .brokenWhen((GetSituation get) -> !get.selection().selectors().enableSomething())
          .refusing(get -> new InsightNotEnabled(get.arn().orElseThrow()));

  public static Rulebook<GetSituation> rulebook() {
    List<Rule<GetSituation>> rules = new ArrayList<>();
    rules.add(CallRules.WITHIN_QUOTA.over(GetSituation::call));
    rules.add(CallRules.SUPPORTED.over(GetSituation::call));
    rules.add(ONE_RESOURCE);
    EventDataStoreRules.shape(SOURCE)
        .forEach(rule -> rules.add(rule.overAny(GetSituation::eventDataStore)));
    rules.addAll(TrailRules.nameRules(GetSituation::trail));
    rules.add(TrailRules.ARN.overAny(GetSituation::trail));
    rules.add(EventDataStoreRules.arn(SOURCE).overAny(GetSituation::eventDataStore));
    rules.add(TrailRules.EXISTS.overAny(GetSituation::trail));
    rules.add(EventDataStoreRules.exists(SOURCE).overAny(GetSituation::eventDataStore));
    rules.add(ENABLED);
    return new Rulebook<>(rules);
  }
}
