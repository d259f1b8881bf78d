package dev.insightselectors.adapters.aws.dynamodb;

import dev.insightselectors.core.port.BackendException;
import dev.insightselectors.core.port.Deadline;
import dev.insightselectors.documents.EventDataStoreEntry;
import dev.insightselectors.documents.TrailEntry;
import dev.insightselectors.documents.World;
import dev.insightselectors.documents.WorldRegistry;
import dev.insightselectors.neighbours.port.NeighbourPorts;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A world whose trails and event data stores are in a table; what lies around them, the buckets and
 * keys and so on, is in another registry, and each node has its own.
 *
 * <p>The world document is all of the table, so reading it scans the table; no operation does. One
 * that is put becomes that of now in one write ({@link Generation}), and every item of it has a
 * revision that none had before, so nothing changes in it that was judged in the old one.
 */
public record DynamoDbWorld(DynamoDbTable table, WorldRegistry surroundings)
    implements WorldRegistry {
  private static final Logger LOG = LoggerFactory.getLogger(DynamoDbWorld.class);
  private static final Duration LONGEST = Duration.ofSeconds(60);
  private static final int MOST_TRIES = 3;

  /** The ports over the table; those that it has nothing to say of are the others. */
  public static NeighbourPorts ports(DynamoDbTable table, NeighbourPorts others) {
    return others.with(
        new DynamoDbTrails(table, others.limits()),
        new DynamoDbEventDataStores(table, others.limits()),
        new DynamoDbInsightSelections(table));
  }

  @Override
  public World read() {
    return Deadline.in(LONGEST).bounding(() -> table.see(this::read));
  }

  private World read(Generation world) {
    List<Item> items = new WholeTable(table).items(world);
    return surroundings
        .read()
        .withTrails(items.stream().filter(Item::isTrail).map(DynamoDbWorld::trail).toList())
        .withEventDataStores(
            items.stream().filter(item -> !item.isTrail()).map(DynamoDbWorld::store).toList());
  }

  @Override
  public void replace(World world) {
    Deadline.in(LONGEST)
        .bounding(
            () -> {
              Generation before = put(world);
              surroundings.replace(world.withTrails(List.of()).withEventDataStores(List.of()));
              forget(before);
              return world;
            });
  }

  /** The world that it took the place of; whoever puts another at the same moment goes first. */
  private Generation put(World world) {
    WholeTable whole = new WholeTable(table);
    for (int i = 0; i < MOST_TRIES; i++) {
      Generation before = table.now();
      Generation next = before.next();
      whole.write(next, items(world), names(world));
      if (next.follows(before)) {
        return before;
      }
    }
    throw new BackendException("others put worlds all the time");
  }

  /** What it leaves goes with the next: the world was put, whatever becomes of the one before. */
  private void forget(Generation before) {
    try {
      String now = table.now().name();
      new WholeTable(table)
          .delete(
              name ->
                  !name.equals(now) && (name.equals(before.name()) || Generation.isLeftOver(name)));
    } catch (BackendException later) {
      LOG.warn("the world before was not deleted: {}", later.getMessage());
    }
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
