package dev.insightselectors.adapters.aws.dynamodb;

import dev.insightselectors.documents.EventDataStoreEntry;
import dev.insightselectors.documents.TrailEntry;
import dev.insightselectors.documents.World;

/**
 * Writes the trails and event data stores of a world to a table, over none that is there, and no
 * store whose name another has there.
 */
public record TableSeed(DynamoDbTable table) {
  /** How many were written. */
  public int write(World world) {
    long trails = world.trails().stream().filter(this::write).count();
    long stores = world.eventDataStores().stream().filter(this::write).count();
    return (int) (trails + stores);
  }

  private boolean write(TrailEntry entry) {
    return table.now().add(DynamoDbWorld.item(entry));
  }

  private boolean write(EventDataStoreEntry entry) {
    Generation now = table.now();
    return now.add(DynamoDbWorld.item(entry), now.taking(ItemKey.ofNameOf(entry.store())));
  }
}
