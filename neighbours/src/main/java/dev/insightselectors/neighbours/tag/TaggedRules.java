package dev.insightselectors.neighbours.tag;

import dev.insightselectors.core.error.DocumentedError.CloudTrailArnInvalid;
import dev.insightselectors.core.error.Refusal;
import dev.insightselectors.core.model.Quoted;
import dev.insightselectors.core.rule.Rule;
import dev.insightselectors.neighbours.error.NeighbourCode;
import dev.insightselectors.neighbours.error.NeighbourError;
import dev.insightselectors.neighbours.eventdatastore.StoreRules;
import java.util.List;
import java.util.Set;

/** The rules about what has tags. */
final class TaggedRules {
  private static final Set<String> SUPPORTED = Set.of("trail", "eventdatastore");

  private TaggedRules() {}

  static final List<Rule<TaggedReference>> ALL =
      List.of(
          Rule.named("tagged-resource-supported")
              .says("What has tags here is a trail or an event data store")
              .brokenWhen(
                  (TaggedReference one) -> !one.kind().isEmpty() && !SUPPORTED.contains(one.kind()))
              .refusing(
                  one ->
                      new NeighbourError(
                          NeighbourCode.RESOURCE_TYPE_NOT_SUPPORTED,
                          Quoted.of(one.kind()) + " has no tags here.")),
          Rule.named("tagged-arn")
              .says("What has tags is named by its ARN")
              .brokenWhen((TaggedReference one) -> one.arn().isEmpty())
              .refusing(TaggedRules::badArn),
          Rule.named("tagged-in-this-region")
              .says("What has tags is in the Region of the call")
              .brokenWhen(TaggedReference::isElsewhere)
              .refusing(
                  one ->
                      new CloudTrailArnInvalid(
                          "Region in ARN is wrong, you can only access resources in region "
                              + one.caller().region())),
          Rule.named("tagged-of-this-account")
              .says("What has tags is the caller's own")
              .brokenWhen(TaggedReference::isAnothers)
              .refusing(TaggedRules::anothers),
          Rule.named("tagged-exists")
              .says("What has tags exists and is the caller's to see")
              .brokenWhen((TaggedReference one) -> one.surroundings().isEmpty())
              .refusing(
                  one ->
                      new NeighbourError(
                          one.isTrail()
                              ? NeighbourCode.RESOURCE_NOT_FOUND
                              : NeighbourCode.EVENT_DATA_STORE_NOT_FOUND,
                          "There is no " + one.given() + ".")),
          StoreRules.ACTIVE.overAny(TaggedReference::store));

  private static Refusal anothers(TaggedReference one) {
    String reason =
        "AccountID in ARN is wrong, you can only access resources with AccountID "
            + one.caller().account();
    return one.isEventDataStore()
        ? new NeighbourError(NeighbourCode.EVENT_DATA_STORE_ARN_INVALID, reason + ".")
        : new CloudTrailArnInvalid(reason);
  }

  private static Refusal badArn(TaggedReference one) {
    return one.isEventDataStore()
        ? new NeighbourError(
            NeighbourCode.EVENT_DATA_STORE_ARN_INVALID,
            Quoted.of(one.given()) + " is not the ARN of an event data store.")
        : new CloudTrailArnInvalid(
            Quoted.of(one.given()) + " is not the ARN of a trail or event data store");
  }
}
