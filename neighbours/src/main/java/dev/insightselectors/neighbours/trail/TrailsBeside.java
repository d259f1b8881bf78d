package dev.insightselectors.neighbours.trail;

import dev.insightselectors.core.model.Region;
import dev.insightselectors.core.model.Trail;
import dev.insightselectors.core.rule.Lazy;
import dev.insightselectors.core.rule.Rule;
import dev.insightselectors.neighbours.error.NeighbourCode;
import dev.insightselectors.neighbours.error.NeighbourError;
import dev.insightselectors.neighbours.port.AccountTrails;
import dev.insightselectors.neighbours.port.NeighbourPorts;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The other trails of the account of a trail that is to be made or changed. Two that are made at
 * the same moment do not see each other: the port lets one be made, and the other is judged again.
 */
final class TrailsBeside {
  private final NeighbourPorts ports;
  private final Trail wanted;
  private final Lazy<AccountTrails> others;

  private TrailsBeside(NeighbourPorts ports, Trail wanted, UnaryOperator<AccountTrails> which) {
    this.ports = ports;
    this.wanted = wanted;
    this.others = new Lazy<>(() -> which.apply(AccountTrails.of(ports.trails(), wanted)));
  }

  /** Beside a trail that is to be made; what has its ARN already is another. */
  static TrailsBeside made(NeighbourPorts ports, Trail wanted) {
    return new TrailsBeside(ports, wanted, UnaryOperator.identity());
  }

  /** Beside a trail that is to be changed, which is not in its own way. */
  static TrailsBeside changed(NeighbourPorts ports, Trail wanted) {
    return new TrailsBeside(ports, wanted, all -> all.beside(wanted));
  }

  static final Rule<TrailsBeside> NAME_FREE =
      Rule.named("trail-name-free")
          .says("The account has no other trail of that name in a Region where the trail shows")
          .brokenWhen(TrailsBeside::isTaken)
          .refusing(
              beside ->
                  new NeighbourError(
                      NeighbourCode.TRAIL_ALREADY_EXISTS,
                      "Trail %s already exists for customer: %s"
                          .formatted(beside.wanted.arn().name(), beside.wanted.account())));

  static final Rule<TrailsBeside> WITHIN_LIMIT =
      Rule.named("trails-within-limit")
          .says("The account has fewer trails than the limit in each Region where the trail shows")
          .brokenBy(TrailsBeside::fullRegion)
          .refusing(
              (beside, region) ->
                  new NeighbourError(
                      NeighbourCode.MAXIMUM_NUMBER_OF_TRAILS_EXCEEDED,
                      "User: %s already has %s trails in %s."
                          .formatted(
                              beside.wanted.account(),
                              beside.ports.limits().now().trails(),
                              region)));

  private boolean isTaken() {
    return others.get().haveNameOf(wanted);
  }

  private Optional<Region> fullRegion() {
    return others.get().regionFullFor(wanted, ports.limits().now().trails());
  }
}
