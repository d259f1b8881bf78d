package dev.insightselectors.neighbours.trail;

import dev.insightselectors.core.error.Outcome;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.model.Trail;
import dev.insightselectors.core.operation.Procedure;
import dev.insightselectors.core.port.Operation;
import dev.insightselectors.core.port.Ports;
import dev.insightselectors.core.port.Recorded;
import dev.insightselectors.core.rule.Call;
import dev.insightselectors.core.rule.Rulebook;
import dev.insightselectors.core.rule.TrailReference;
import dev.insightselectors.neighbours.operation.Done;
import java.util.Optional;

/** Deletes a trail, and its Insights selectors with it. */
public final class DeleteTrail implements Operation<TrailRequest, Done> {
  public static final String NAME = "DeleteTrail";

  private final Ports ports;
  private final Rulebook<TrailReference> rulebook;

  public DeleteTrail(Ports ports, Rulebook<TrailReference> rulebook) {
    this.ports = ports;
    this.rulebook = rulebook;
  }

  @Override
  public Outcome<Done> call(Caller caller, TrailRequest request) {
    Call call = new Call(NAME, caller, ports);
    String name = request.name().orElse("");
    return Procedure.write(NAME, rulebook, () -> new TrailReference(call, name), this::change);
  }

  private Optional<Done> change(TrailReference reference) {
    Recorded<Trail> trail = reference.found().orElseThrow();
    return ports.trails().delete(trail.resource().arn(), trail.revision())
        ? Optional.of(new Done())
        : Optional.empty();
  }
}
