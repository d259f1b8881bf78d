package dev.insightselectors.neighbours.eventdatastore;

import dev.insightselectors.core.error.Outcome;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.model.EventDataStore;
import dev.insightselectors.core.operation.Procedure;
import dev.insightselectors.core.port.Operation;
import dev.insightselectors.core.port.Page;
import dev.insightselectors.core.port.Ports;
import dev.insightselectors.core.rule.Call;
import dev.insightselectors.core.rule.Rulebook;
import dev.insightselectors.neighbours.eventdatastore.ListEventDataStoresAnswer.StoreInfo;
import dev.insightselectors.neighbours.operation.Listing;

/** Lists the account's event data stores of one Region, page by page. */
public final class ListEventDataStores
    implements Operation<ListEventDataStoresRequest, ListEventDataStoresAnswer> {
  public static final String NAME = "ListEventDataStores";

  private final Ports ports;
  private final Rulebook<Listing> rulebook;

  public ListEventDataStores(Ports ports, Rulebook<Listing> rulebook) {
    this.ports = ports;
    this.rulebook = rulebook;
  }

  @Override
  public Outcome<ListEventDataStoresAnswer> call(
      Caller caller, ListEventDataStoresRequest request) {
    Listing listing =
        new Listing(new Call(NAME, caller, ports), request.nextToken(), request.maxResults());
    return Procedure.read(rulebook, listing, this::answer);
  }

  private ListEventDataStoresAnswer answer(Listing listing) {
    Caller caller = listing.call().caller();
    Page<EventDataStore> page =
        ports.eventDataStores().ownedBy(caller.account(), caller.region(), listing.page());
    return new ListEventDataStoresAnswer(
        page.items().stream().map(StoreInfo::of).toList(), listing.tokenAfter(page));
  }
}
