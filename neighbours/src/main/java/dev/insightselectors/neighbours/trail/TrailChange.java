package dev.insightselectors.neighbours.trail;

import dev.insightselectors.core.model.Trail;
import dev.insightselectors.core.port.Versioned;
import dev.insightselectors.core.rule.Call;
import dev.insightselectors.core.rule.Lazy;
import dev.insightselectors.core.rule.Surroundings;
import dev.insightselectors.core.rule.TrailReference;
import dev.insightselectors.neighbours.port.NeighbourPorts;
import java.util.Optional;

/** One call of UpdateTrail. */
final class TrailChange {
  private final NeighbourPorts ports;
  private final UpdateTrailRequest request;
  private final TrailReference trail;
  private final Lazy<Optional<Surroundings>> proposed = new Lazy<>(this::lookedAround);

  TrailChange(Call call, NeighbourPorts ports, UpdateTrailRequest request) {
    this.ports = ports;
    this.request = request;
    this.trail = new TrailReference(call, request.name().orElse(""));
  }

  /** The trail as it was judged. */
  Versioned<Trail> recorded() {
    return trail.found().orElseThrow();
  }

  /** The trail as it is to be recorded. */
  Trail changed() {
    return ProposedTrail.settled(proposed().orElseThrow());
  }

  UpdateTrailRequest request() {
    return request;
  }

  TrailReference reference() {
    return trail;
  }

  /** The trail as it would be and what lies around it. */
  Optional<Surroundings> proposed() {
    return proposed.get();
  }

  /** The other trails of the account, of a trail that is to show in every Region. */
  Optional<TrailsBeside> besideWhenSpreading() {
    return proposed()
        .flatMap(Surroundings::trail)
        .filter(Trail::isMultiRegion)
        .filter(willBe -> !recorded().resource().isMultiRegion())
        .map(willBe -> TrailsBeside.changed(ports, willBe));
  }

  /** The trail as it is or as it would be, whichever is an organization's. */
  Optional<Surroundings> ofOrganization() {
    return trail.surroundings().filter(is -> is.source().ofOrganization()).or(this::proposed);
  }

  private Optional<Surroundings> lookedAround() {
    return trail
        .trail()
        .map(known -> new Surroundings(trail.call(), ProposedTrail.of(known, request)));
  }
}
