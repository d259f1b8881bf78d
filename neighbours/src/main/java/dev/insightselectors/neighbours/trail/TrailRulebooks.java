package dev.insightselectors.neighbours.trail;

import dev.insightselectors.core.rule.CallRules;
import dev.insightselectors.core.rule.Edition;
import dev.insightselectors.core.rule.LoggingRules;
import dev.insightselectors.core.rule.OwnershipRules;
import dev.insightselectors.core.rule.Rule;
import dev.insightselectors.core.rule.Rulebook;
import dev.insightselectors.core.rule.Rules;
import dev.insightselectors.core.rule.TrailReference;
import dev.insightselectors.core.rule.TrailRules;
import dev.insightselectors.neighbours.error.NeighbourCode;
import dev.insightselectors.neighbours.error.NeighbourError;
import dev.insightselectors.neighbours.form.AdvancedSelectorRules;
import dev.insightselectors.neighbours.form.BasicSelectorRules;
import dev.insightselectors.neighbours.form.EnvironmentRules;
import dev.insightselectors.neighbours.form.TagRules;
import dev.insightselectors.neighbours.operation.Listing;
import dev.insightselectors.neighbours.operation.ListingRules;
import java.util.List;
import java.util.Optional;

/** The rulebooks of the operations on trails. A name that is left out is judged as an empty one. */
final class TrailRulebooks {
  private TrailRulebooks() {}

  /** For an operation that looks at one trail. */
  static Rulebook<TrailReference> reading() {
    return new Rulebook<>(
        Rules.all(
            List.of(CallRules.WITHIN_QUOTA.over(TrailReference::call)), TrailRules.REFERENCE));
  }

  /** For an operation that changes one trail and asks nothing else. */
  static Rulebook<TrailReference> changing() {
    return new Rulebook<>(Rules.all(reading().rules(), CHANGED));
  }

  static Rulebook<TrailCreation> creating() {
    return new Rulebook<>(
        Rules.all(
            List.of(CallRules.WITHIN_QUOTA.over(TrailCreation::call)),
            Rules.each(TrailRules.NAME, rule -> rule.over(TrailCreation::name)),
            List.of(BUCKET_GIVEN),
            Rules.each(TrailSettingsRules.GIVEN, rule -> rule.over(TrailCreation::request)),
            Rules.each(TagRules.GIVEN, rule -> rule.over(TrailCreation::tags)),
            List.of(TagRules.LIMIT.over(TrailCreation::tagsUnderstood)),
            Rules.each(
                TrailSettingsRules.TOGETHER,
                rule ->
                    rule.overAny(
                        creation -> creation.surroundings().flatMap(around -> around.trail()))),
            List.of(
                TrailsBeside.NAME_FREE.overAny(TrailCreation::beside),
                TrailsBeside.WITHIN_LIMIT.overAny(TrailCreation::beside),
                EnvironmentRules.ORGANIZATION_IN_USE.overAny(TrailCreation::surroundings)),
            Rules.each(
                OwnershipRules.ORGANIZATION, rule -> rule.overAny(TrailCreation::surroundings)),
            Rules.each(
                EnvironmentRules.LOG_FILES, rule -> rule.overAny(TrailCreation::surroundings))));
  }

  static Rulebook<TrailChange> updating() {
    return new Rulebook<>(
        Rules.all(
            List.of(CallRules.WITHIN_QUOTA.over(change -> change.reference().call())),
            Rules.each(TrailSettingsRules.GIVEN, rule -> rule.over(TrailChange::request)),
            Rules.each(TrailRules.REFERENCE, rule -> rule.over(TrailChange::reference)),
            List.of(
                OwnershipRules.HOME_REGION.over(TrailChange::reference),
                EnvironmentRules.ORGANIZATION_IN_USE.overAny(TrailChange::proposed)),
            Rules.each(
                OwnershipRules.ORGANIZATION, rule -> rule.overAny(TrailChange::ofOrganization)),
            Rules.each(
                TrailSettingsRules.TOGETHER,
                rule ->
                    rule.overAny(change -> change.proposed().flatMap(around -> around.trail()))),
            List.of(TrailsBeside.NAME_FREE.overAny(TrailChange::besideWhenSpreading)),
            Rules.each(EnvironmentRules.LOG_FILES, rule -> rule.overAny(TrailChange::proposed))));
  }

  static Rulebook<EventSelectorsChange> puttingEventSelectors(Edition edition) {
    return new Rulebook<>(
        Rules.all(
            List.of(CallRules.WITHIN_QUOTA.over(change -> change.reference().call()), ONE_FORM),
            Rules.each(BasicSelectorRules.ALL, rule -> rule.overAny(EventSelectorsChange::basic)),
            List.of(BasicSelectorRules.VALUE.overEach(EventSelectorsChange::dataResourceValues)),
            Rules.each(
                AdvancedSelectorRules.OF_TRAIL,
                rule -> rule.overAny(EventSelectorsChange::advanced)),
            Rules.each(TrailRules.REFERENCE, rule -> rule.over(EventSelectorsChange::reference)),
            Rules.each(CHANGED, rule -> rule.over(EventSelectorsChange::reference)),
            Rules.each(edition.ofSource(), TrailRulebooks::keptForInsights)));
  }

  static Rulebook<TrailsAsked> describing() {
    return new Rulebook<>(
        Rules.all(
            List.of(CallRules.WITHIN_QUOTA.over(TrailsAsked::call)),
            Rules.each(
                TrailRules.nameRules((TrailReference trail) -> Optional.of(trail)),
                rule -> rule.overEach(TrailsAsked::named)),
            List.of(TrailRules.ARN.overEach(TrailsAsked::named))));
  }

  static Rulebook<Listing> listing() {
    return new Rulebook<>(List.of(CallRules.WITHIN_QUOTA.over(Listing::call), ListingRules.TOKEN));
  }

  private static final List<Rule<TrailReference>> CHANGED =
      Rules.all(
          List.of(OwnershipRules.HOME_REGION),
          Rules.each(
              OwnershipRules.ORGANIZATION, rule -> rule.overAny(TrailReference::surroundings)));

  private static final Rule<TrailCreation> BUCKET_GIVEN =
      Rule.named("bucket-given")
          .says("S3BucketName is given")
          .brokenWhen((TrailCreation creation) -> creation.request().s3BucketName().isEmpty())
          .refusing(
              creation ->
                  new NeighbourError(
                      NeighbourCode.INVALID_S3_BUCKET_NAME, "S3BucketName must be given."));

  private static final Rule<EventSelectorsChange> ONE_FORM =
      Rule.named("one-form-of-selectors")
          .says("Either EventSelectors or AdvancedEventSelectors is given")
          .brokenWhen(
              (EventSelectorsChange change) ->
                  change.basic().isPresent() == change.advanced().isPresent())
          .refusing(
              change ->
                  new NeighbourError(
                      NeighbourCode.INVALID_EVENT_SELECTORS,
                      change.basic().isPresent()
                          ? "You can select events by using either EventSelectors or"
                              + " AdvancedEventSelectors, but not both."
                          : "EventSelectors or AdvancedEventSelectors must be given."));

  /** Insights that are on keep what they are computed from (choice C23). */
  private static Rule<EventSelectorsChange> keptForInsights(
      Rule<LoggingRules.RequestedInsights> rule) {
    return rule.refusingInstead(
            (asked, own) ->
                new NeighbourError(NeighbourCode.INVALID_EVENT_SELECTORS, own.message()))
        .overAny(EventSelectorsChange::insights);
  }
}
