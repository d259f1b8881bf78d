package dev.insightselectors.neighbours.trail;

import dev.insightselectors.core.error.Outcome;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.model.Trail;
import dev.insightselectors.core.operation.Procedure;
import dev.insightselectors.core.port.Operation;
import dev.insightselectors.core.port.Page;
import dev.insightselectors.core.port.Ports;
import dev.insightselectors.core.rule.Call;
import dev.insightselectors.core.rule.Rulebook;
import dev.insightselectors.neighbours.operation.Listing;
import dev.insightselectors.neighbours.trail.ListTrailsAnswer.TrailInfo;
import java.util.Optional;

/** Lists the account's own trails of all Regions, page by page. */
public final class ListTrails implements Operation<ListTrailsRequest, ListTrailsAnswer> {
  public static final String NAME = "ListTrails";

  private final Ports ports;
  private final Rulebook<Listing> rulebook;

  public ListTrails(Ports ports, Rulebook<Listing> rulebook) {
    this.ports = ports;
    this.rulebook = rulebook;
  }

  @Override
  public Outcome<ListTrailsAnswer> call(Caller caller, ListTrailsRequest request) {
    Listing listing =
        new Listing(new Call(NAME, caller, ports), request.nextToken(), Optional.empty());
    return Procedure.read(rulebook, listing, this::answer);
  }

  private ListTrailsAnswer answer(Listing listing) {
    Page<Trail> page = ports.trails().ownedBy(listing.call().caller().account(), listing.page());
    return new ListTrailsAnswer(
        page.items().stream().map(TrailInfo::of).toList(), listing.tokenAfter(page));
  }
}
