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

/** Changes the settings of a trail; what is left out stays as it is. */
public final class UpdateTrail implements Operation<UpdateTrailRequest, TrailSettingsAnswer> {
  public static final String NAME = "UpdateTrail";

  private final Ports ports;
  private final Rulebook<TrailChange> rulebook;

  public UpdateTrail(Ports ports, Rulebook<TrailChange> rulebook) {
    this.ports = ports;
    this.rulebook = rulebook;
  }

  @Override
  public Outcome<TrailSettingsAnswer> call(Caller caller, UpdateTrailRequest request) {
    Call call = new Call(NAME, caller, ports);
    return Procedure.write(NAME, rulebook, () -> new TrailChange(call, request), this::change);
  }

  private Optional<TrailSettingsAnswer> change(TrailChange change) {
    Trail changed = change.changed();
    return ports.trails().replace(changed, change.recorded().revision())
        ? Optional.of(TrailSettingsAnswer.of(changed))
        : Optional.empty();
  }
}
