package dev.insightselectors.neighbours.eventdatastore;

import dev.insightselectors.core.error.Outcome;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.model.EventDataStore;
import dev.insightselectors.core.model.EventDataStoreStatus;
import dev.insightselectors.core.operation.Procedure;
import dev.insightselectors.core.port.Operation;
import dev.insightselectors.core.port.Ports;
import dev.insightselectors.core.port.Recorded;
import dev.insightselectors.core.rule.Call;
import dev.insightselectors.core.rule.EventDataStoreReference;
import dev.insightselectors.core.rule.Rulebook;
import dev.insightselectors.neighbours.operation.Done;
import java.util.Optional;

/** Lets an event data store take events in again. */
public final class StartEventDataStoreIngestion implements Operation<EventDataStoreRequest, Done> {
  public static final String NAME = "StartEventDataStoreIngestion";

  private final Ports ports;
  private final Rulebook<EventDataStoreReference> rulebook;

  public StartEventDataStoreIngestion(Ports ports, Rulebook<EventDataStoreReference> rulebook) {
    this.ports = ports;
    this.rulebook = rulebook;
  }

  @Override
  public Outcome<Done> call(Caller caller, EventDataStoreRequest request) {
    Call call = new Call(NAME, caller, ports);
    String given = request.eventDataStore().orElse("");
    return Procedure.write(
        NAME,
        rulebook,
        () -> new EventDataStoreReference(call, "EventDataStore", given),
        this::change);
  }

  private Optional<Done> change(EventDataStoreReference reference) {
    Recorded<EventDataStore> store = reference.found().orElseThrow();
    EventDataStore changed =
        Touched.with(EventDataStoreStatus.ENABLED, store.resource(), ports.clock());
    return ports.eventDataStores().replace(changed, store.revision())
        ? Optional.of(new Done())
        : Optional.empty();
  }
}
