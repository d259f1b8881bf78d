package dev.insightselectors.adapters.aws.dynamodb;

import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.core.model.EventDataStore;
import dev.insightselectors.core.model.EventDataStoreArn;
import dev.insightselectors.core.model.InsightSelection;
import dev.insightselectors.core.model.Region;
import dev.insightselectors.core.port.EventDataStores;
import dev.insightselectors.core.port.Page;
import dev.insightselectors.core.port.PageRequest;
import dev.insightselectors.core.port.Recorded;
import dev.insightselectors.core.port.Revision;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The event data stores of a table. */
public final class DynamoDbEventDataStores implements EventDataStores {
  private final DynamoDbTable table;

  public DynamoDbEventDataStores(DynamoDbTable table) {
    this.table = table;
  }

  @Override
  public Optional<Recorded<EventDataStore>> find(EventDataStoreArn arn) {
    return table.find(arn).map(item -> new Recorded<>(Documents.store(item), item.revision()));
  }

  @Override
  public Page<EventDataStore> ownedBy(AccountId account, Region region, PageRequest page) {
    return new Listing(table, Place.stores(account, region)).page(page, Documents::store);
  }

  @Override
  public boolean create(EventDataStore store) {
    Place place = Place.of(store.arn());
    return table.add(Item.fresh(place, Documents.of(store), InsightSelection.NONE));
  }

  @Override
  public boolean replace(EventDataStore store, Revision judged) {
    Map<String, AttributeValue> attributes = new HashMap<>();
    attributes.put(Item.DOCUMENT, AttributeValue.fromS(Documents.of(store)));
    if (store.isPendingDeletion()) {
      attributes.put(Item.INSIGHTS, InsightsAttribute.of(InsightSelection.NONE));
    }
    return table.change(store.arn(), judged, attributes);
  }
}
