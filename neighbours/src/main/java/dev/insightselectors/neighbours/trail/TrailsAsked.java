package dev.insightselectors.neighbours.trail;

import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.model.Trail;
import dev.insightselectors.core.rule.Call;
import dev.insightselectors.core.rule.TrailReference;
import dev.insightselectors.neighbours.operation.VisibleTrails;
import dev.insightselectors.neighbours.port.TrailRegister;
import java.util.List;
import java.util.stream.Stream;

/** One call of DescribeTrails. */
final class TrailsAsked {
  private final Call call;
  private final TrailRegister trails;
  private final boolean withShadows;
  private final List<TrailReference> named;

  TrailsAsked(Call call, TrailRegister trails, DescribeTrailsRequest request) {
    this.call = call;
    this.trails = trails;
    this.withShadows = request.includeShadowTrails().orElse(true);
    this.named =
        request.trailNameList().orElse(List.of()).stream()
            .map(given -> new TrailReference(call, given))
            .toList();
  }

  Call call() {
    return call;
  }

  List<TrailReference> named() {
    return named;
  }

  /** The trails that were named, or else all that there are; what is unknown is left out. */
  List<Trail> trails() {
    Stream<Trail> asked =
        named.isEmpty()
            ? new VisibleTrails(call, trails).all()
            : named.stream().flatMap(one -> one.trail().stream()).distinct();
    return asked.filter(trail -> withShadows || isHome(trail)).toList();
  }

  private boolean isHome(Trail trail) {
    return trail.account().equals(caller().account())
        && trail.homeRegion().equals(caller().region());
  }

  private Caller caller() {
    return call.caller();
  }
}
