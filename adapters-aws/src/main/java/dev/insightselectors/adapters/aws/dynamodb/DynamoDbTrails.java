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
    return table
        .find(now -> now.find(arn))
        .map(item -> new Versioned<>(Documents.trail(item), item.revision()));
  }

  @Override
  public Page<Trail> ownedBy(AccountId account, PageRequest page) {
    return table.see(now -> list(now, account).page(page, Documents::trail));
  }

  private static Listing list(Generation now, AccountId account) {
    return new Listing(now, ItemKey.trails(account));
  }

  @Override
  public boolean create(Trail trail) {
    Generation now = table.now();
    Guard guard = now.guard(trail.arn());
    return trailsOf(now, trail).admit(trail, limits.now().trails())
        && now.add(fresh(trail), now.advancing(guard));
  }

  /** Leaves the selection as it is: it is an attribute of its own. */
  @Override
  public boolean replace(Trail trail, Revision judged) {
    Generation now = table.now();
    return spreads(now, trail, judged)
        ? spread(now, trail, judged)
        : now.change(trail.arn(), judged, attributes(trail));
  }

  private static boolean spreads(Generation now, Trail trail, Revision judged) {
    return trail.isMultiRegion()
        && now.find(trail.arn())
            .filter(found -> found.revision().equals(judged))
            .filter(found -> !Documents.trail(found).isMultiRegion())
            .isPresent();
  }

  private static boolean spread(Generation now, Trail trail, Revision judged) {
    Guard guard = now.guard(trail.arn());
    return !trailsOf(now, trail).beside(trail).haveNameOf(trail)
        && now.change(trail.arn(), judged, attributes(trail), now.advancing(guard));
  }

  private static AccountTrails trailsOf(Generation now, Trail trail) {
    Listing list = list(now, trail.account());
    return AccountTrails.among(list.all(Documents::trail), trail);
  }

  private static Item fresh(Trail trail) {
    return Item.fresh(ItemKey.of(trail.arn()), Documents.of(trail), InsightSelection.NONE);
  }

  private static Map<String, AttributeValue> attributes(Trail trail) {
    return Map.of(Item.DOCUMENT, AttributeValue.fromS(Documents.of(trail)));
  }

  @Override
  public boolean delete(TrailArn arn, Revision judged) {
    return table.now().remove(arn, judged);
  }
}
