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
    return table.find(arn).map(item -> new Versioned<>(Documents.store(item), item.revision()));
  }

  @Override
  public Page<EventDataStore> ownedBy(AccountId account, Region region, PageRequest page) {
    return new Listing(table, ItemKey.stores(account, region)).page(page, Documents::store);
  }

  @Override
  public boolean create(EventDataStore store) {
    Guard guard = table.guard(store.arn());
    return hasRoomBeside(store.arn()) && table.add(fresh(store), guard, ItemKey.ofNameOf(store));
  }

  private boolean hasRoomBeside(EventDataStoreArn arn) {
    return EventDataStoreRegister.haveRoom(
        Page.all(page -> ownedBy(arn.account(), arn.region(), page)).stream(),
        limits.now().eventDataStores());
  }

  private static Item fresh(EventDataStore store) {
    return Item.fresh(ItemKey.of(store.arn()), Documents.of(store), InsightSelection.NONE);
  }

  /** A name that stays is as it was judged, for the revision is. */
  @Override
  public boolean replace(EventDataStore store, Revision judged) {
    return find(store.arn())
        .filter(found -> found.revision().equals(judged))
        .filter(found -> replace(found.resource(), store, judged))
        .isPresent();
  }

  private boolean replace(EventDataStore old, EventDataStore store, Revision judged) {
    Map<String, AttributeValue> attributes = attributes(store);
    return old.name().equals(store.name())
        ? table.change(store.arn(), judged, attributes)
        : table.change(
            store.arn(), judged, attributes, ItemKey.ofNameOf(old), ItemKey.ofNameOf(store));
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
