package dev.insightselectors.neighbours.trail;

import dev.insightselectors.core.error.Outcome;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.operation.Procedure;
import dev.insightselectors.core.port.Operation;
import dev.insightselectors.core.port.Ports;
import dev.insightselectors.core.rule.Call;
import dev.insightselectors.core.rule.Rulebook;
import dev.insightselectors.core.rule.TrailReference;

/** Tells what a trail logs. */
public final class GetEventSelectors
    implements Operation<GetEventSelectorsRequest, EventSelectorsAnswer> {
  public static final String NAME = "GetEventSelectors";

  private final Ports ports;
  private final Rulebook<TrailReference> rulebook;

  public GetEventSelectors(Ports ports, Rulebook<TrailReference> rulebook) {
    this.ports = ports;
    this.rulebook = rulebook;
  }

  @Override
  public Outcome<EventSelectorsAnswer> call(Caller caller, GetEventSelectorsRequest request) {
    TrailReference trail =
        new TrailReference(new Call(NAME, caller, ports), request.trailName().orElse(""));
    return Procedure.read(
        rulebook, trail, known -> EventSelectorsAnswer.of(known.trail().orElseThrow()));
  }
}
