package dev.insightselectors.neighbours;

import dev.insightselectors.core.operation.Operations.Entry;
import dev.insightselectors.neighbours.eventdatastore.EventDataStoreOperations;
import dev.insightselectors.neighbours.port.NeighbourPorts;
import dev.insightselectors.neighbours.tag.TagOperations;
import dev.insightselectors.neighbours.trail.TrailOperations;
import java.util.List;
import java.util.stream.Stream;

/** The operations by which callers arrange and observe what PutInsightSelectors works on. */
public final class Neighbours {
  private Neighbours() {}

  /** Each under the name that it has on the wire. */
  public static List<Entry<?, ?>> all(NeighbourPorts ports) {
    return Stream.of(
            new TrailOperations(ports).all(),
            new EventDataStoreOperations(ports).all(),
            new TagOperations(ports).all())
        .<Entry<?, ?>>flatMap(List::stream)
        .toList();
  }
}
