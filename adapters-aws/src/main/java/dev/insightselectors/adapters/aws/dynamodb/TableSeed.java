package dev.insightselectors.adapters.aws.dynamodb;

import dev.insightselectors.documents.World;

/** Writes the trails and event data stores of a world to a table, and over none that is there. */
public final class TableSeed {
  private final DynamoDbTable table;

  public TableSeed(DynamoDbTable table) {
    this.table = table;
  }

  /** How many were written. */
  public int write(World world) {
    return (int) DynamoDbWorld.items(world).stream().filter(table::add).count();
  }
}
