package dev.insightselectors.neighbours.trail;

import dev.insightselectors.core.model.Region;
import dev.insightselectors.core.model.Trail;
import dev.insightselectors.core.rule.Lazy;
import dev.insightselectors.core.rule.Rule;
import dev.insightselectors.neighbours.error.NeighbourCode;
import dev.insightselectors.neighbours.error.NeighbourError;
import dev.insightselectors.neighbours.port.NeighbourPorts;
import dev.insightselectors.neighbours.port.Page;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The other trails of the account of a trail that is to be made or changed. A trail of all Regions
 * shows in each, takes its name there and counts there; an organization's trail counts in its own
 * account alone. Two that are made at the same moment do not see each other: there may come to be
 * one more than the limit, or two of one name in different Regions.
 */
final class TrailsBeside {
  private final NeighbourPorts ports;
  private final Trail wanted;
  private final Predicate<Trail> isOther;
  private final Lazy<List<Trail>> others = new Lazy<>(this::lookedUp);

  private TrailsBeside(NeighbourPorts ports, Trail wanted, Predicate<Trail> isOther) {
    this.ports = ports;
    this.wanted = wanted;
    this.isOther = isOther;
  }

  /** Beside a trail that is to be made; what has its ARN already is another. */
  static TrailsBeside made(NeighbourPorts ports, Trail wanted) {
    return new TrailsBeside(ports, wanted, there -> true);
  }

  /** Beside a trail that is to be changed, which is not in its own way. */
  static TrailsBeside changed(NeighbourPorts ports, Trail wanted) {
    return new TrailsBeside(ports, wanted, there -> !there.arn().equals(wanted.arn()));
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
                      "User: %s already has %d trails in %s."
                          .formatted(
                              beside.wanted.account(),
                              beside.ports.limits().now().trails(),
                              region)));

  private boolean isTaken() {
    return others.get().stream()
        .filter(other -> other.arn().name().equals(wanted.arn().name()))
        .anyMatch(this::meets);
  }

  private boolean meets(Trail other) {
    return other.isMultiRegion()
        || wanted.isMultiRegion()
        || other.homeRegion().equals(wanted.homeRegion());
  }

  private Optional<Region> fullRegion() {
    Stream<Region> elsewhere =
        wanted.isMultiRegion() ? others.get().stream().map(Trail::homeRegion) : Stream.empty();
    return Stream.concat(Stream.of(wanted.homeRegion()), elsewhere)
        .distinct()
        .filter(region -> countIn(region) >= ports.limits().now().trails())
        .findFirst();
  }

  private long countIn(Region region) {
    return others.get().stream()
        .filter(other -> other.isMultiRegion() || other.homeRegion().equals(region))
        .count();
  }

  private List<Trail> lookedUp() {
    return Page.all(page -> ports.trails().ownedBy(wanted.account(), page)).stream()
        .filter(there -> there.arn().partition().equals(wanted.arn().partition()))
        .filter(isOther)
        .toList();
  }
}
