package dev.insightselectors.app.serve;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import dev.insightselectors.adapters.aws.dynamodb.DynamoDbTable;
import dev.insightselectors.adapters.aws.dynamodb.DynamoDbWorld;
import dev.insightselectors.adapters.memory.InMemoryWorld;
import dev.insightselectors.documents.World;
import dev.insightselectors.documents.WorldRegistry;
import dev.insightselectors.neighbours.port.NeighbourPorts;
import java.time.InstantSource;
import java.util.List;

/**
 * Provides the ports over a table, with what lies around in memory, and both as the registry.
 *
 * <p>Needs the {@link World} for what lies around and an {@link InstantSource}.
 */
final class DynamoDbModule extends AbstractModule {
  private final DynamoDbTable table;

  DynamoDbModule(DynamoDbTable table) {
    this.table = table;
  }

  @Provides
  @Singleton
  InMemoryWorld surroundings(World world, InstantSource clock) {
    return new InMemoryWorld(world.withTrails(List.of()).withEventDataStores(List.of()), clock);
  }

  @Provides
  WorldRegistry registry(InMemoryWorld surroundings) {
    return new DynamoDbWorld(table, surroundings);
  }

  @Provides
  NeighbourPorts ports(InMemoryWorld surroundings) {
    return DynamoDbWorld.ports(table, surroundings.ports());
  }
}
