package dev.insightselectors.neighbours.eventdatastore;

import dev.insightselectors.core.error.Outcome;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.model.EventDataStore;
import dev.insightselectors.core.operation.Procedure;
import dev.insightselectors.core.port.Operation;
import dev.insightselectors.core.port.Ports;
import dev.insightselectors.core.rule.Call;
import dev.insightselectors.core.rule.Rulebook;
import java.util.Optional;

/** Makes an event data store, which logs all management events unless it is told otherwise. */
public final class CreateEventDataStore
    implements Operation<CreateEventDataStoreRequest, EventDataStoreAnswer> {
  public static final String NAME = "CreateEventDataStore";

  private final Ports ports;
  private final Rulebook<StoreCreation> rulebook;

  public CreateEventDataStore(Ports ports, Rulebook<StoreCreation> rulebook) {
    this.ports = ports;
    this.rulebook = rulebook;
  }

  @Override
  public Outcome<EventDataStoreAnswer> call(Caller caller, CreateEventDataStoreRequest request) {
    Call call = new Call(NAME, caller, ports);
    return Procedure.write(NAME, rulebook, () -> new StoreCreation(call, request), this::create);
  }

  private Optional<EventDataStoreAnswer> create(StoreCreation creation) {
    EventDataStore store = creation.settled();
    return ports.eventDataStores().create(store)
        ? Optional.of(EventDataStoreAnswer.created(store))
        : Optional.empty();
  }
}
