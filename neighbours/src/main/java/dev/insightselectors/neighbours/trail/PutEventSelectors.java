package dev.insightselectors.neighbours.trail;

import dev.insightselectors.core.error.Outcome;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.model.Trail;
import dev.insightselectors.core.operation.Procedure;
import dev.insightselectors.core.port.Operation;
import dev.insightselectors.core.port.Ports;
import dev.insightselectors.core.rule.Call;
import dev.insightselectors.core.rule.Rulebook;
import java.util.Optional;

/** Says what a trail logs, in the basic or in the advanced form. */
public final class PutEventSelectors
    implements Operation<PutEventSelectorsRequest, EventSelectorsAnswer> {
  public static final String NAME = "PutEventSelectors";

  private final Ports ports;
  private final Rulebook<EventSelectorsChange> rulebook;

  public PutEventSelectors(Ports ports, Rulebook<EventSelectorsChange> rulebook) {
    this.ports = ports;
    this.rulebook = rulebook;
  }

  @Override
  public Outcome<EventSelectorsAnswer> call(Caller caller, PutEventSelectorsRequest request) {
    Call call = new Call(NAME, caller, ports);
    return Procedure.write(
        NAME, rulebook, () -> new EventSelectorsChange(call, request), this::change);
  }

  private Optional<EventSelectorsAnswer> change(EventSelectorsChange change) {
    Trail changed = change.changed();
    return ports.trails().replace(changed, change.recorded().revision())
        ? Optional.of(EventSelectorsAnswer.of(changed))
        : Optional.empty();
  }
}
