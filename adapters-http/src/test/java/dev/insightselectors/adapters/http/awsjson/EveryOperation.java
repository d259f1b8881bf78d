package dev.insightselectors.adapters.http.awsjson;

import dev.insightselectors.adapters.memory.InMemoryWorld;
import dev.insightselectors.core.operation.Operations;
import dev.insightselectors.core.operation.Operations.Entry;
import dev.insightselectors.core.rule.Edition;
import dev.insightselectors.documents.World;
import dev.insightselectors.neighbours.Neighbours;
import dev.insightselectors.neighbours.port.NeighbourPorts;
import java.time.Instant;
import java.time.InstantSource;
import java.util.stream.Stream;

/** All operations over the page's examples in memory, and what their answers have to be. */
public final class EveryOperation {
  public static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-11-22T08:30:00Z"));

  private static final World EXAMPLES = InMemoryWorld.pageExamples();

  private EveryOperation() {}

  /** A world of its own. */
  public static InMemoryWorld world() {
    return new InMemoryWorld(EXAMPLES, CLOCK);
  }

  public static AwsJson over(InMemoryWorld world) {
    NeighbourPorts ports = world.ports();
    return new AwsJson(
        Stream.concat(
                Operations.all(ports.insights()).stream(),
                Neighbours.all(ports, Edition.newest()).stream())
            .<OperationBinding<?, ?>>map(EveryOperation::bound)
            .toList());
  }

  private static <Q, A> OperationBinding<Q, A> bound(Entry<Q, A> entry) {
    return OperationBinding.of(entry.name(), entry.request(), entry.operation());
  }
}
