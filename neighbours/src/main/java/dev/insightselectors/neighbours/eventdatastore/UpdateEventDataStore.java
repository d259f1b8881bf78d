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

/**
 * Changes an event data store; what is left out stays as it is. Selectors that no longer carry the
 * Insights that are on are refused (PIS-097 to PIS-099).
 */
public final class UpdateEventDataStore
    implements Operation<UpdateEventDataStoreRequest, EventDataStoreAnswer> {
  public static final String NAME = "UpdateEventDataStore";

  private final Ports ports;
  private final Rulebook<StoreChange> rulebook;

  public UpdateEventDataStore(Ports ports, Rulebook<StoreChange> rulebook) {
    this.ports = ports;
    this.rulebook = rulebook;
  }

  @Override
  public Outcome<EventDataStoreAnswer> call(Caller caller, UpdateEventDataStoreRequest request) {
    Call call = new Call(NAME, caller, ports);
    return Procedure.write(NAME, rulebook, () -> new StoreChange(call, request), this::change);
  }

  private Optional<EventDataStoreAnswer> change(StoreChange change) {
    EventDataStore changed = change.changed();
    return ports.eventDataStores().replace(changed, change.recorded().revision())
        ? Optional.of(EventDataStoreAnswer.of(changed))
        : Optional.empty();
  }
}
