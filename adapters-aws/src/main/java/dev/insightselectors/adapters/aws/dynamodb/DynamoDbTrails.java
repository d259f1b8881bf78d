package dev.insightselectors.adapters.aws.dynamodb;

import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.core.model.InsightSelection;
import dev.insightselectors.core.model.Trail;
import dev.insightselectors.core.model.TrailArn;
import dev.insightselectors.core.port.Revision;
import dev.insightselectors.core.port.Versioned;
import dev.insightselectors.neighbours.port.Page;
import dev.insightselectors.neighbours.port.PageRequest;
import dev.insightselectors.neighbours.port.TrailRegister;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The trails of a table. */
record DynamoDbTrails(DynamoDbTable table) implements TrailRegister {
  @Override
  public Optional<Versioned<Trail>> find(TrailArn arn) {
    return table.find(arn).map(item -> new Versioned<>(Documents.trail(item), item.revision()));
  }

  @Override
  public Page<Trail> ownedBy(AccountId account, PageRequest page) {
    return new Listing(table, ItemKey.trails(account)).page(page, Documents::trail);
  }

  @Override
  public boolean create(Trail trail) {
    ItemKey key = ItemKey.of(trail.arn());
    return table.add(Item.fresh(key, Documents.of(trail), InsightSelection.NONE));
  }

  /** Leaves the selection as it is: it is an attribute of its own. */
  @Override
  public boolean replace(Trail trail, Revision judged) {
    return table.change(
        trail.arn(), judged, Map.of(Item.DOCUMENT, AttributeValue.fromS(Documents.of(trail))));
  }

  @Override
  public boolean delete(TrailArn arn, Revision judged) {
    return table.remove(arn, judged);
  }
}
