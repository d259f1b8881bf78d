package dev.insightselectors.neighbours.operation;

import dev.insightselectors.core.rule.Rule;
import dev.insightselectors.neighbours.error.NeighbourCode;
import dev.insightselectors.neighbours.error.NeighbourError;

/** The rules about a call for one page of a list. */
public final class ListingRules {
  private ListingRules() {}

  public static final Rule<Listing> LENGTH =
      Rule.named("max-results")
          .says("MaxResults is 1 to 1000")
          .brokenWhen(
              (Listing listing) ->
                  listing.most().filter(most -> most < 1 || most > Listing.MOST).isPresent())
          .refusing(
              listing ->
                  new NeighbourError(
                      NeighbourCode.INVALID_MAX_RESULTS, "MaxResults must be 1 to 1000."));

  public static final Rule<Listing> TOKEN =
      Rule.named("next-token")
          .says("NextToken comes from the answer before")
          .brokenWhen(Listing::hasForeignToken)
          .refusing(
              listing ->
                  new NeighbourError(
                      NeighbourCode.INVALID_NEXT_TOKEN,
                      "NextToken must come from the answer to the call before."));
}
