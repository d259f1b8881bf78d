package dev.insightselectors.adapters.aws.dynamodb;

import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.core.model.InsightSelection;
import dev.insightselectors.core.model.Trail;
import dev.insightselectors.core.model.TrailArn;
import dev.insightselectors.core.port.Revision;
import dev.insightselectors.core.port.Versioned;
import dev.insightselectors.neighbours.port.AccountTrails;
import dev.insightselectors.neighbours.port.Limits;
import dev.insightselectors.neighbours.port.Page;
import dev.insightselectors.neighbours.port.PageRequest;
import dev.insightselectors.neighbours.port.TrailRegister;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The trails of a table.
 *
 * @param limits what this node holds to; every node is to be told the same
 */
record DynamoDbTrails(DynamoDbTable table, Limits limits) implements TrailRegister {
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
    Guard guard = table.guard(trail.arn());
    return AccountTrails.of(this, trail).admit(trail, limits.now().trails())
        && table.add(fresh(trail), guard);
  }

  /** Leaves the selection as it is: it is an attribute of its own. */
  @Override
  public boolean replace(Trail trail, Revision judged) {
    return spreads(trail, judged)
        ? spread(trail, judged)
        : table.change(trail.arn(), judged, attributes(trail));
  }

  private boolean spreads(Trail trail, Revision judged) {
    return trail.isMultiRegion()
        && find(trail.arn())
            .filter(found -> found.revision().equals(judged))
            .filter(found -> !found.resource().isMultiRegion())
            .isPresent();
  }

  private boolean spread(Trail trail, Revision judged) {
    Guard guard = table.guard(trail.arn());
    return !AccountTrails.of(this, trail).beside(trail).haveNameOf(trail)
        && table.change(trail.arn(), judged, attributes(trail), guard);
  }

  private static Item fresh(Trail trail) {
    return Item.fresh(ItemKey.of(trail.arn()), Documents.of(trail), InsightSelection.NONE);
  }

  private static Map<String, AttributeValue> attributes(Trail trail) {
    return Map.of(Item.DOCUMENT, AttributeValue.fromS(Documents.of(trail)));
  }

  @Override
  public boolean delete(TrailArn arn, Revision judged) {
    return table.remove(arn, judged);
  }
}
