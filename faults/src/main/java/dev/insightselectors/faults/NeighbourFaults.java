package dev.insightselectors.faults;

import static dev.insightselectors.core.error.Code.TRAIL_NOT_FOUND;

import dev.insightselectors.core.error.Outcome;
import dev.insightselectors.core.message.InsightSelectorsAnswer;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.model.Trail;
import dev.insightselectors.core.model.TrailArn;
import dev.insightselectors.core.model.TrailName;
import dev.insightselectors.core.port.Ports;
import java.util.List;
import java.util.Optional;

/** What shows in other operations than the one that is bent, or in what they do. */
final class NeighbourFaults {
  private static final String UPDATE = "UpdateEventDataStore";
  private static final String[] COMPATIBLE = {"PIS-097", "PIS-098", "PIS-099"};

  private NeighbourFaults() {}

  static List<Fault> all() {
    return List.of(
        Fault.of(
            "refused-update-applies",
            "an update of a store that is refused is made all the same",
            Defects.blind(UPDATE, true),
            COMPATIBLE),
        Fault.of(
            "update-without-a-look",
            "an update of a store is not held against its Insights",
            Defects.blind(UPDATE, false),
            COMPATIBLE),
        Fault.of(
            "unknown-trail-created",
            "a call for a trail that is not there makes it, and refuses",
            Defects.effect(
                (good, ports) ->
                    (caller, put) -> {
                      Outcome<InsightSelectorsAnswer> outcome = good.call(caller, put);
                      if (Defects.isRefused(outcome, TRAIL_NOT_FOUND)) {
                        put.trailName().ifPresent(name -> create(ports, caller, name));
                      }
                      return outcome;
                    }),
            "PIS-003",
            "PIS-137"));
  }

  private static void create(Ports ports, Caller caller, String name) {
    Optional.of(name)
        .filter(TrailName::isTrailName)
        .map(valid -> new TrailArn(caller.partition(), caller.region(), caller.account(), new TrailName(valid)))
        .ifPresent(arn -> ports.trails().create(Trail.deliveringTo("a-bucket", arn)));
  }
}
