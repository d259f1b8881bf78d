package dev.insightselectors.neighbours.trail;

import dev.insightselectors.core.error.Outcome;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.model.InsightSelection;
import dev.insightselectors.core.model.Trail;
import dev.insightselectors.core.operation.Procedure;
import dev.insightselectors.core.port.Operation;
import dev.insightselectors.core.port.Ports;
import dev.insightselectors.core.rule.Call;
import dev.insightselectors.core.rule.Rulebook;
import dev.insightselectors.core.rule.TrailReference;

/** Shows the settings of one trail. */
public final class GetTrail implements Operation<TrailRequest, GetTrailAnswer> {
  public static final String NAME = "GetTrail";

  private final Ports ports;
  private final Rulebook<TrailReference> rulebook;

  public GetTrail(Ports ports, Rulebook<TrailReference> rulebook) {
    this.ports = ports;
    this.rulebook = rulebook;
  }

  @Override
  public Outcome<GetTrailAnswer> call(Caller caller, TrailRequest request) {
    TrailReference trail =
        new TrailReference(new Call(NAME, caller, ports), request.name().orElse(""));
    return Procedure.read(rulebook, trail, this::answer);
  }

  private GetTrailAnswer answer(TrailReference reference) {
    Trail trail = reference.trail().orElseThrow();
    InsightSelection selection = ports.insightSelections().of(trail.arn());
    return new GetTrailAnswer(TrailDescription.of(trail, selection));
  }
}
