package dev.insightselectors.neighbours.trail;

import dev.insightselectors.core.error.Outcome;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.model.Trail;
import dev.insightselectors.core.operation.Procedure;
import dev.insightselectors.core.port.Operation;
import dev.insightselectors.core.port.Ports;
import dev.insightselectors.core.rule.Call;
import dev.insightselectors.core.rule.Rulebook;

/** Shows the trails that are at home in a Region or have a shadow there. */
public final class DescribeTrails
    implements Operation<DescribeTrailsRequest, DescribeTrailsAnswer> {
  public static final String NAME = "DescribeTrails";

  private final Ports ports;
  private final Rulebook<TrailsAsked> rulebook;

  public DescribeTrails(Ports ports, Rulebook<TrailsAsked> rulebook) {
    this.ports = ports;
    this.rulebook = rulebook;
  }

  @Override
  public Outcome<DescribeTrailsAnswer> call(Caller caller, DescribeTrailsRequest request) {
    TrailsAsked asked = new TrailsAsked(new Call(NAME, caller, ports), request);
    return Procedure.read(rulebook, asked, this::answer);
  }

  private DescribeTrailsAnswer answer(TrailsAsked asked) {
    return new DescribeTrailsAnswer(asked.trails().stream().map(this::described).toList());
  }

  private TrailDescription described(Trail trail) {
    return TrailDescription.of(trail, ports.insightSelections().of(trail.arn()));
  }
}
