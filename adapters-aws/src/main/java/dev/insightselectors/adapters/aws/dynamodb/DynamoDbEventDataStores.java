package dev.insightselectors.adapters.aws.dynamodb;

import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.core.model.EventDataStore;
import dev.insightselectors.core.model.EventDataStoreArn;
import dev.insightselectors.core.model.InsightSelection;
import dev.insightselectors.core.model.Region;
import dev.insightselectors.core.port.Revision;
import dev.insightselectors.core.port.Versioned;
import dev.insightselectors.neighbours.port.EventDataStoreRegister;
import dev.insightselectors.neighbours.port.Limits;
import dev.insightselectors.neighbours.port.Page;
import dev.insightselectors.neighbours.port.PageRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The event data stores of a table.
 *
 * @param limits what this node holds to; every node is to be told the same
 */
record DynamoDbEventDataStores(DynamoDbTable table, Limits limits)
    implements EventDataStoreRegister {
  @Override
  public Optional<Versioned<EventDataStore>> find(EventDataStoreArn arn) {
    return table
        .find(now -> now.find(arn))
        .map(item -> new Versioned<>(Documents.store(item), item.revision()));
  }

  @Override
  public Page<EventDataStore> ownedBy(AccountId account, Region region, PageRequest page) {
    return table.see(now -> list(now, account, region).page(page, Documents::store));
  }

  private static Listing list(Generation now, AccountId account, Region region) {
    return new Listing(now, ItemKey.stores(account, region));
  }

  @Override
  public boolean create(EventDataStore store) {
    Generation now = table.now();
    Guard guard = now.guard(store.arn());
    return hasRoomBeside(now, store.arn())
        && now.add(fresh(store), now.advancing(guard), now.taking(ItemKey.ofNameOf(store)));
  }

  private boolean hasRoomBeside(Generation now, EventDataStoreArn arn) {
    return EventDataStoreRegister.haveRoom(
        list(now, arn.account(), arn.region()).all(Documents::store),
        limits.now().eventDataStores());
  }

  private static Item fresh(EventDataStore store) {
    return Item.fresh(ItemKey.of(store.arn()), Documents.of(store), InsightSelection.NONE);
  }

  /** A name that stays is as it was judged, for the revision is. */
  @Override
  public boolean replace(EventDataStore store, Revision judged) {
    Generation now = table.now();
    return now.find(store.arn())
        .filter(found -> found.revision().equals(judged))
        .filter(found -> replace(now, Documents.store(found), store, judged))
        .isPresent();
  }

  private static boolean replace(
      Generation now, EventDataStore old, EventDataStore store, Revision judged) {
    Map<String, AttributeValue> attributes = attributes(store);
    return old.name().equals(store.name())
        ? now.change(store.arn(), judged, attributes)
        : now.change(
            store.arn(),
            judged,
            attributes,
            now.leaving(ItemKey.ofNameOf(old)),
            now.taking(ItemKey.ofNameOf(store)));
  }

  private static Map<String, AttributeValue> attributes(EventDataStore store) {
    Map<String, AttributeValue> attributes = new HashMap<>();
    attributes.put(Item.DOCUMENT, AttributeValue.fromS(Documents.of(store)));
    if (store.isPendingDeletion()) {
      attributes.put(Item.INSIGHTS, InsightsAttribute.of(InsightSelection.NONE));
    }
    return attributes;
  }
}
