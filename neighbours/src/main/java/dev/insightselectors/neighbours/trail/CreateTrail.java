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

/** Makes a trail, which logs all management events once it is turned on. */
public final class CreateTrail implements Operation<CreateTrailRequest, TrailSettingsAnswer> {
  public static final String NAME = "CreateTrail";

  private final Ports ports;
  private final Rulebook<TrailCreation> rulebook;

  public CreateTrail(Ports ports, Rulebook<TrailCreation> rulebook) {
    this.ports = ports;
    this.rulebook = rulebook;
  }

  @Override
  public Outcome<TrailSettingsAnswer> call(Caller caller, CreateTrailRequest request) {
    Call call = new Call(NAME, caller, ports);
    return Procedure.write(NAME, rulebook, () -> new TrailCreation(call, request), this::create);
  }

  private Optional<TrailSettingsAnswer> create(TrailCreation creation) {
    Trail trail = creation.trail();
    return ports.trails().create(trail)
        ? Optional.of(TrailSettingsAnswer.of(trail))
        : Optional.empty();
  }
}
