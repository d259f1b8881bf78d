package dev.insightselectors.neighbours.eventdatastore;

import static dev.insightselectors.core.model.EventDataStoreStatus.ENABLED;
import static dev.insightselectors.core.model.EventDataStoreStatus.PENDING_DELETION;
import static dev.insightselectors.core.model.EventDataStoreStatus.STOPPED_INGESTION;

import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.model.EventDataStore;
import dev.insightselectors.core.model.EventDataStoreStatus;
import dev.insightselectors.core.operation.Operations.Entry;
import dev.insightselectors.core.port.Versioned;
import dev.insightselectors.core.rule.Call;
import dev.insightselectors.core.rule.EventDataStoreReference;
import dev.insightselectors.core.rule.Rulebook;
import dev.insightselectors.neighbours.eventdatastore.ListEventDataStoresAnswer.StoreInfo;
import dev.insightselectors.neighbours.operation.EmptyAnswer;
import dev.insightselectors.neighbours.operation.Listing;
import dev.insightselectors.neighbours.operation.OperationTable;
import dev.insightselectors.neighbours.port.NeighbourPorts;
import dev.insightselectors.neighbours.port.Page;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The operations on event data stores. */
public final class EventDataStoreOperations {
  private final NeighbourPorts ports;
  private final OperationTable table;

  public EventDataStoreOperations(NeighbourPorts ports) {
    this.ports = ports;
    this.table = new OperationTable(ports);
  }

  public List<Entry<?, ?>> all() {
    return List.of(
        createEventDataStore(),
        getEventDataStore(),
        listEventDataStores(),
        updateEventDataStore(),
        deleteEventDataStore(),
        restoreEventDataStore(),
        startEventDataStoreIngestion(),
        stopEventDataStoreIngestion());
  }

  /** Makes an event data store, which logs all management events unless it is told otherwise. */
  Entry<CreateEventDataStoreRequest, EventDataStoreAnswer> createEventDataStore() {
    return table.writing(
        "CreateEventDataStore",
        CreateEventDataStoreRequest.class,
        (call, request) -> new StoreCreation(call, ports, request),
        EventDataStoreRulebooks.creating(),
        creation -> Optional.of(creation.settled()).filter(ports.eventDataStores()::create),
        EventDataStoreAnswer::created);
  }

  /** Shows an event data store, even one that is pending deletion. */
  Entry<EventDataStoreRequest, EventDataStoreAnswer> getEventDataStore() {
    return table.reading(
        "GetEventDataStore",
        EventDataStoreRequest.class,
        EventDataStoreOperations::named,
        EventDataStoreRulebooks.getting(),
        store -> EventDataStoreAnswer.of(store.store().orElseThrow()));
  }

  /** Lists the account's event data stores of one Region, page by page. */
  Entry<ListEventDataStoresRequest, ListEventDataStoresAnswer> listEventDataStores() {
    return table.reading(
        "ListEventDataStores",
        ListEventDataStoresRequest.class,
        (call, request) -> new Listing(call, request.nextToken(), request.maxResults()),
        EventDataStoreRulebooks.listing(),
        this::listed);
  }

  /**
   * Changes an event data store; what is left out stays as it is. Selectors that no longer carry
   * the Insights that are on are refused (PIS-097 to PIS-099).
   */
  Entry<UpdateEventDataStoreRequest, EventDataStoreAnswer> updateEventDataStore() {
    return table.writing(
        "UpdateEventDataStore",
        UpdateEventDataStoreRequest.class,
        (call, request) -> new StoreChange(call, ports.eventDataStores(), request),
        EventDataStoreRulebooks.updating(),
        change -> replaced(change.recorded(), change.changed()),
        EventDataStoreAnswer::of);
  }

  /** Puts an event data store on its way out, and takes its Insights selectors with it. */
  Entry<EventDataStoreRequest, EmptyAnswer> deleteEventDataStore() {
    return entering(
        PENDING_DELETION,
        "DeleteEventDataStore",
        EventDataStoreRulebooks.deleting(),
        store -> new EmptyAnswer());
  }

  /** Brings back an event data store that is pending deletion; its Insights stay off. */
  Entry<EventDataStoreRequest, EventDataStoreAnswer> restoreEventDataStore() {
    return entering(
        ENABLED,
        "RestoreEventDataStore",
        EventDataStoreRulebooks.restoring(),
        EventDataStoreAnswer::of);
  }

  /** Lets an event data store take events in again. */
  Entry<EventDataStoreRequest, EmptyAnswer> startEventDataStoreIngestion() {
    return entering(
        ENABLED,
        "StartEventDataStoreIngestion",
        EventDataStoreRulebooks.startingIngestion(),
        store -> new EmptyAnswer());
  }

  /** Lets an event data store take no more events in. */
  Entry<EventDataStoreRequest, EmptyAnswer> stopEventDataStoreIngestion() {
    return entering(
        STOPPED_INGESTION,
        "StopEventDataStoreIngestion",
        EventDataStoreRulebooks.stoppingIngestion(),
        store -> new EmptyAnswer());
  }

  /** An operation that brings a store into another status, and changes nothing else. */
  private <A> Entry<EventDataStoreRequest, A> entering(
      EventDataStoreStatus status,
      String operation,
      Rulebook<EventDataStoreReference> rulebook,
      Function<EventDataStore, A> answer) {
    return table.writing(
        operation,
        EventDataStoreRequest.class,
        EventDataStoreOperations::named,
        rulebook,
        store -> {
          Versioned<EventDataStore> old = store.found().orElseThrow();
          Instant now = ports.insights().clock().instant();
          EventDataStore changed = old.resource().with(status);
          return replaced(old, changed.with(changed.options().updatedAt(now)));
        },
        answer);
  }

  private static EventDataStoreReference named(Call call, EventDataStoreRequest request) {
    return new EventDataStoreReference(call, "EventDataStore", request.eventDataStore().orElse(""));
  }

  private Optional<EventDataStore> replaced(Versioned<EventDataStore> old, EventDataStore changed) {
    return Optional.of(changed).filter(it -> ports.eventDataStores().replace(it, old.revision()));
  }

  private ListEventDataStoresAnswer listed(Listing listing) {
    Caller caller = listing.call().caller();
    Page<EventDataStore> page =
        ports.eventDataStores().ownedBy(caller.account(), caller.region(), listing.page());
    return new ListEventDataStoresAnswer(
        page.items().stream().map(StoreInfo::of).toList(), listing.tokenAfter(page));
  }
}
