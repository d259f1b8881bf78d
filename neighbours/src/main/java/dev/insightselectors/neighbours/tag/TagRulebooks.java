package dev.insightselectors.neighbours.tag;

import dev.insightselectors.core.error.DocumentedError.InvalidParameter;
import dev.insightselectors.core.rule.CallRules;
import dev.insightselectors.core.rule.OwnershipRules;
import dev.insightselectors.core.rule.Rule;
import dev.insightselectors.core.rule.Rulebook;
import dev.insightselectors.core.rule.Rules;
import dev.insightselectors.neighbours.error.NeighbourCode;
import dev.insightselectors.neighbours.error.NeighbourError;
import dev.insightselectors.neighbours.form.TagRules;
import java.util.List;

/** The rulebooks of the operations on tags. */
final class TagRulebooks {
  private static final int MOST_RESOURCES = 20;

  private TagRulebooks() {}

  static Rulebook<TagChange> adding() {
    return new Rulebook<>(
        Rules.all(removing().rules(), List.of(TagRules.LIMIT.over(TagChange::added))));
  }

  static Rulebook<TagChange> removing() {
    return new Rulebook<>(
        Rules.all(
            List.of(CallRules.WITHIN_QUOTA.over(TagChange::call), TAGS_GIVEN),
            Rules.each(TagRules.GIVEN, rule -> rule.over(TagChange::given)),
            Rules.each(TaggedRules.ALL, rule -> rule.over(TagChange::resource)),
            Rules.each(
                OwnershipRules.ORGANIZATION,
                rule -> rule.overAny(change -> change.resource().surroundings()))));
  }

  static Rulebook<TagListing> listing() {
    return new Rulebook<>(
        Rules.all(
            List.of(CallRules.WITHIN_QUOTA.over(TagListing::call), RESOURCES_GIVEN, NO_TOKEN),
            Rules.each(TaggedRules.ALL, rule -> rule.overEach(TagListing::resources))));
  }

  private static final Rule<TagChange> TAGS_GIVEN =
      Rule.named("tags-given")
          .says("TagsList has a tag")
          .brokenWhen((TagChange change) -> change.given().isEmpty())
          .refusing(
              change ->
                  new NeighbourError(
                      NeighbourCode.INVALID_TAG_PARAMETER, "TagsList must have a tag."));

  private static final Rule<TagListing> RESOURCES_GIVEN =
      Rule.named("resources-given")
          .says("ResourceIdList has 1 to 20 ARNs")
          .brokenWhen(
              (TagListing listing) ->
                  listing.resources().isEmpty() || listing.resources().size() > MOST_RESOURCES)
          .refusing(listing -> new InvalidParameter("ResourceIdList", "must have 1 to 20 ARNs"));

  private static final Rule<TagListing> NO_TOKEN =
      Rule.named("no-token")
          .says("NextToken is not given, for ListTags has one page")
          .brokenWhen((TagListing listing) -> listing.request().nextToken().isPresent())
          .refusing(
              listing ->
                  new NeighbourError(
                      NeighbourCode.INVALID_TOKEN,
                      "ListTags has one page and gives out no token."));
}
