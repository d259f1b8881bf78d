package dev.insightselectors.neighbours.insight;

import dev.insightselectors.core.model.InsightSelectors;
import dev.insightselectors.core.model.InsightType;
import dev.insightselectors.core.model.SourceEventCategory;
import dev.insightselectors.core.model.Trail;
import dev.insightselectors.core.model.TrailArn;
import dev.insightselectors.core.rule.Call;
import dev.insightselectors.neighbours.operation.VisibleTrails;
import dev.insightselectors.neighbours.port.NeighbourPorts;
import java.util.List;
import java.util.Optional;

/**
 * What can be seen of that which was observed, by our interpretation: what is told for a trail,
 * where that trail is asked for and has the type on; what is of the management events of the
 * account, where the trail that is asked for, or, without one, any that shows to the caller in its
 * Region, has the type on for management events.
 *
 * @param trail the one that is asked for
 * @param ofManagementEvents the Insights of each trail that shows in the Region
 */
record Watched(
    Optional<TrailArn> trail, InsightSelectors ofTrail, List<InsightSelectors> ofManagementEvents) {

  static Watched on(Trail trail, Call call, NeighbourPorts ports) {
    InsightSelectors selectors = selectors(trail, ports);
    boolean shows = new VisibleTrails(call, ports.trails()).have(trail);
    return new Watched(Optional.of(trail.arn()), selectors, shows ? List.of(selectors) : List.of());
  }

  static Watched anywhere(Call call, NeighbourPorts ports) {
    return new Watched(
        Optional.empty(),
        InsightSelectors.NONE,
        new VisibleTrails(call, ports.trails())
            .all()
            .map(trail -> selectors(trail, ports))
            .toList());
  }

  /** Whether anything of the type is seen that is told for a trail, or else for none. */
  boolean shows(InsightType type, Optional<TrailArn> told) {
    return told.isPresent()
        ? told.equals(trail) && ofTrail.types().contains(type)
        : ofManagementEvents.stream()
            .anyMatch(one -> one.watch(type, SourceEventCategory.MANAGEMENT));
  }

  /** Whether anything of the type is seen at all. */
  boolean shows(InsightType type) {
    return shows(type, trail) || shows(type, Optional.empty());
  }

  /** The trail that is asked for, if the type is on for its data events. */
  Optional<TrailArn> ofDataEvents(InsightType type) {
    return trail.filter(it -> ofTrail.watch(type, SourceEventCategory.DATA));
  }

  private static InsightSelectors selectors(Trail trail, NeighbourPorts ports) {
    return ports.insights().insightSelections().of(trail.arn()).selectors();
  }
}
