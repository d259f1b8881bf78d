package dev.insightselectors.neighbours.eventdatastore;

import dev.insightselectors.core.error.Outcome;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.operation.Procedure;
import dev.insightselectors.core.port.Operation;
import dev.insightselectors.core.port.Ports;
import dev.insightselectors.core.rule.Call;
import dev.insightselectors.core.rule.EventDataStoreReference;
import dev.insightselectors.core.rule.Rulebook;

/** Shows an event data store, even one that is pending deletion. */
public final class GetEventDataStore
    implements Operation<EventDataStoreRequest, EventDataStoreAnswer> {
  public static final String NAME = "GetEventDataStore";

  private final Ports ports;
  private final Rulebook<EventDataStoreReference> rulebook;

  public GetEventDataStore(Ports ports, Rulebook<EventDataStoreReference> rulebook) {
    this.ports = ports;
    this.rulebook = rulebook;
  }

  @Override
  public Outcome<EventDataStoreAnswer> call(Caller caller, EventDataStoreRequest request) {
    String given = request.eventDataStore().orElse("");
    return Procedure.read(
        rulebook,
        new EventDataStoreReference(new Call(NAME, caller, ports), "EventDataStore", given),
        known -> EventDataStoreAnswer.of(known.store().orElseThrow()));
  }
}
