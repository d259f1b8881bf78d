package dev.insightselectors.adapters.aws.dynamodb;

import dev.insightselectors.documents.EventDataStoreEntry;
import dev.insightselectors.documents.TrailEntry;
import dev.insightselectors.documents.World;
import dev.insightselectors.documents.WorldRegistry;
import dev.insightselectors.neighbours.port.NeighbourPorts;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A world whose trails and event data stores are in a table; what lies around them, the buckets and
 * keys and so on, is in another registry, and each node has its own.
 *
 * <p>The world document is all of the table, so reading it scans the table; no operation does.
 * Replacing it goes item by item, for want of an atomic write of so much: calls that are under way
 * meanwhile may find a part of either world, but every item has a revision that none had before, so
 * they change nothing that they judged in the old one.
 */
public record DynamoDbWorld(DynamoDbTable table, WorldRegistry surroundings)
    implements WorldRegistry {
  /** The ports over the table; those that it has nothing to say of are the others. */
  public static NeighbourPorts ports(DynamoDbTable table, NeighbourPorts others) {
    return others.with(
        new DynamoDbTrails(table, others.limits()),
        new DynamoDbEventDataStores(table, others.limits()),
        new DynamoDbInsightSelections(table));
  }

  @Override
  public World read() {
    List<Item> items = new WholeTable(table).items();
    return surroundings
        .read()
        .withTrails(items.stream().filter(Item::isTrail).map(DynamoDbWorld::trail).toList())
        .withEventDataStores(
            items.stream().filter(item -> !item.isTrail()).map(DynamoDbWorld::store).toList());
  }

  @Override
  public void replace(World world) {
    WholeTable whole = new WholeTable(table);
    whole.clear();
    surroundings.replace(world.withTrails(List.of()).withEventDataStores(List.of()));
    whole.write(items(world), names(world));
  }

  private static List<Item> items(World world) {
    return Stream.concat(
            world.trails().stream().map(DynamoDbWorld::item),
            world.eventDataStores().stream().map(DynamoDbWorld::item))
        .toList();
  }

  /** Each once, though a world may have two stores of one name: it is put as it is. */
  private static Set<ItemKey> names(World world) {
    return world.eventDataStores().stream()
        .map(EventDataStoreEntry::store)
        .map(ItemKey::ofNameOf)
        .collect(Collectors.toUnmodifiableSet());
  }

  static Item item(TrailEntry entry) {
    ItemKey key = ItemKey.of(entry.trail().arn());
    return Item.fresh(key, Documents.of(entry.trail()), entry.selection());
  }

  static Item item(EventDataStoreEntry entry) {
    ItemKey key = ItemKey.of(entry.store().arn());
    return Item.fresh(key, Documents.of(entry.store()), entry.selection());
  }

  private static TrailEntry trail(Item item) {
    return new TrailEntry(Documents.trail(item), item.selection());
  }

  private static EventDataStoreEntry store(Item item) {
    return new EventDataStoreEntry(Documents.store(item), item.selection());
  }
}
