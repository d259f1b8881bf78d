package dev.insightselectors.neighbours.eventdatastore;

import dev.insightselectors.core.model.EventDataStore;
import dev.insightselectors.core.model.EventDataStoreArn;
import dev.insightselectors.core.rule.Lazy;
import dev.insightselectors.core.rule.Rule;
import dev.insightselectors.neighbours.error.NeighbourCode;
import dev.insightselectors.neighbours.error.NeighbourError;
import dev.insightselectors.neighbours.port.EventDataStoreRegister;
import dev.insightselectors.neighbours.port.Page;
import java.util.List;

/**
 * The names of the event data stores of an account in a Region; one that is pending deletion keeps
 * its name. Of those that are given one name at the same moment the port lets one have it; the
 * others lose a race, and are refused when they look again.
 */
final class StoreNames {
  private final EventDataStore wanted;
  private final Lazy<List<EventDataStore>> all;

  /**
   * @param wanted the store that is to have its name
   */
  StoreNames(EventDataStoreRegister stores, EventDataStore wanted) {
    this.wanted = wanted;
    this.all = new Lazy<>(() -> listed(stores, wanted.arn()));
  }

  static final Rule<StoreNames> FREE =
      Rule.named("store-name-free")
          .says("No other event data store of the account has that name in this Region")
          .brokenWhen(StoreNames::isTaken)
          .refusing(
              names ->
                  new NeighbourError(
                      NeighbourCode.EVENT_DATA_STORE_ALREADY_EXISTS,
                      "There is an event data store called " + names.wanted.name() + " already."));

  private boolean isTaken() {
    return all().stream().anyMatch(wanted::isNamesakeOf);
  }

  /** Every store that the account has in the Region, pending deletion or not. */
  List<EventDataStore> all() {
    return all.get();
  }

  private static List<EventDataStore> listed(EventDataStoreRegister stores, EventDataStoreArn arn) {
    return Page.all(page -> stores.ownedBy(arn.account(), arn.region(), page));
  }
}
