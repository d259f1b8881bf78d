package dev.insightselectors.adapters.aws.dynamodb;

import dev.insightselectors.core.port.Revision;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The item that says how far a list has come. Whoever adds to the list, or takes a name in it,
 * reads the item before the list and writes it anew with what it adds: so what was true of the list
 * is true in the moment of the write. A deletion makes nothing less true, and leaves it alone.
 *
 * @param judged the revision that was read before the list; empty where nobody has written one
 */
record Guard(ItemKey key, Optional<Revision> judged) {

  /** The item of a list that has moved on. */
  Map<String, AttributeValue> onceMore() {
    Map<String, AttributeValue> item = new HashMap<>(key.attributes());
    item.put(Item.REVISION, AttributeValue.fromS(Item.newRevision().value()));
    return item;
  }
}
