package dev.insightselectors.core.rule;

import static dev.insightselectors.core.rule.EventDataStoreRules.DESTINATION;
import static dev.insightselectors.core.rule.EventDataStoreRules.SOURCE;

import java.util.ArrayList;
import java.util.List;

/** The rulebook of PutInsightSelectors; the order of the rules is choice C19. */
public final class PutInsightSelectorsRules {
  private PutInsightSelectorsRules() {}

  /** That of the pinned page. */
  public static Rulebook<PutSituation> rulebook() {
    return rulebook(Edition.PINNED);
  }

  /** That of an edition. */
  public static Rulebook<PutSituation> rulebook(Edition edition) {
    List<Rule<PutSituation>> rules = new ArrayList<>();
    rules.add(CallRules.WITHIN_QUOTA.over(PutSituation::call));
    rules.add(CallRules.SUPPORTED.over(PutSituation::call));
    rules.addAll(edition.ofSelectors());
    rules.addAll(edition.ofParametersTogether());
    EventDataStoreRules.shape(SOURCE)
        .forEach(rule -> rules.add(rule.overAny(PutSituation::eventDataStore)));
    EventDataStoreRules.shape(DESTINATION)
        .forEach(rule -> rules.add(rule.overAny(PutSituation::destination)));
    rules.addAll(TrailRules.nameRules(PutSituation::trail));
    rules.add(TrailRules.ARN.overAny(PutSituation::trail));
    rules.add(EventDataStoreRules.arn(SOURCE).overAny(PutSituation::eventDataStore));
    rules.add(EventDataStoreRules.arn(DESTINATION).overAny(PutSituation::destination));
    rules.add(OwnershipRules.SAME_ACCOUNT);
    rules.add(TrailRules.EXISTS.overAny(PutSituation::trail));
    rules.add(EventDataStoreRules.exists(SOURCE).overAny(PutSituation::eventDataStore));
    rules.add(EventDataStoreRules.exists(DESTINATION).overAny(PutSituation::neededDestination));
    rules.add(OwnershipRules.HOME_REGION.overAny(PutSituation::trail));
    OwnershipRules.ORGANIZATION.forEach(
        rule -> rules.add(rule.overAny(PutSituation::surroundings)));
    rules.add(OwnershipRules.NOT_PENDING_DELETION);
    edition.ofSource().forEach(rule -> rules.add(rule.overAny(PutSituation::requested)));
    rules.add(LoggingRules.DESTINATION);
    DeliveryRules.INSIGHTS.forEach(
        rule -> rules.add(rule.overAny(PutSituation::surroundings).when(PutSituation::enables)));
    return new Rulebook<>(rules);
  }
}
