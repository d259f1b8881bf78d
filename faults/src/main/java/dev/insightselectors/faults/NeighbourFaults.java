package dev.insightselectors.faults;

import java.util.List;

/** What goes wrong in other operations than PutInsightSelectors. */
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
            COMPATIBLE));
  }
}
