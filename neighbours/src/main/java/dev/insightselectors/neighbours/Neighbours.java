package dev.insightselectors.neighbours;

import dev.insightselectors.core.operation.Operations.Entry;
import dev.insightselectors.core.rule.Edition;
import dev.insightselectors.neighbours.eventdatastore.EventDataStoreOperations;
import dev.insightselectors.neighbours.insight.InsightOperations;
import dev.insightselectors.neighbours.port.NeighbourPorts;
import dev.insightselectors.neighbours.tag.TagOperations;
import dev.insightselectors.neighbours.trail.TrailOperations;
import java.util.List;
import java.util.stream.Stream;

/** The operations by which callers arrange and observe what PutInsightSelectors works on. */
public final class Neighbours {
  private Neighbours() {}

  /** Each under the name that it has on the wire, as in the time of the pinned page. */
  public static List<Entry<?, ?>> all(NeighbourPorts ports) {
    return all(ports, Edition.PINNED);
  }

  /** Each under the name that it has on the wire, as in the time of an edition. */
  public static List<Entry<?, ?>> all(NeighbourPorts ports, Edition edition) {
    return Stream.of(
            new TrailOperations(ports, edition).all(),
            new EventDataStoreOperations(ports).all(),
            new TagOperations(ports).all(),
            added(ports, edition))
        .<Entry<?, ?>>flatMap(List::stream)
        .toList();
  }

  /** Those that came with an edition. */
  private static List<Entry<?, ?>> added(NeighbourPorts ports, Edition edition) {
    return switch (edition) {
      case PINNED -> List.of();
      case EVENT_CATEGORIES -> new InsightOperations(ports).all();
    };
  }
}
