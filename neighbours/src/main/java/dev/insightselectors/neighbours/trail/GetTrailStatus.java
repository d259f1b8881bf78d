package dev.insightselectors.neighbours.trail;

import dev.insightselectors.core.error.Outcome;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.operation.Procedure;
import dev.insightselectors.core.port.Operation;
import dev.insightselectors.core.port.Ports;
import dev.insightselectors.core.rule.Call;
import dev.insightselectors.core.rule.Rulebook;
import dev.insightselectors.core.rule.TrailReference;

/** Tells whether a trail is logging, and since when. */
public final class GetTrailStatus implements Operation<TrailRequest, TrailStatusAnswer> {
  public static final String NAME = "GetTrailStatus";

  private final Ports ports;
  private final Rulebook<TrailReference> rulebook;

  public GetTrailStatus(Ports ports, Rulebook<TrailReference> rulebook) {
    this.ports = ports;
    this.rulebook = rulebook;
  }

  @Override
  public Outcome<TrailStatusAnswer> call(Caller caller, TrailRequest request) {
    TrailReference trail =
        new TrailReference(new Call(NAME, caller, ports), request.name().orElse(""));
    return Procedure.read(
        rulebook, trail, known -> TrailStatusAnswer.of(known.trail().orElseThrow().logging()));
  }
}
