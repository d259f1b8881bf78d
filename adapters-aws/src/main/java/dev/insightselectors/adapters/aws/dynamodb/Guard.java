package dev.insightselectors.adapters.aws.dynamodb;

import dev.insightselectors.core.port.Revision;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/**
 * The item that says how far a list has come. Whoever adds to the list, or takes a name in it,
 * reads the item before the list and writes it anew with what it adds: so what was true of the list
 * is true in the moment of the write. A deletion makes nothing less true, and leaves it alone.
 *
 * @param judged the revision that was read before the list; empty where nobody has written one
 */
record Guard(ItemKey key, Optional<Revision> judged) {

  /** The write that fails if another was made since. */
  TransactWriteItem onceMore(String table) {
    Map<String, AttributeValue> item = new HashMap<>(key.attributes());
    item.put(Item.REVISION, AttributeValue.fromS(Item.newRevision().value()));
    Put.Builder put = Put.builder().tableName(table).item(item);
    judged.ifPresentOrElse(
        revision ->
            put.conditionExpression(ConditionalUpdate.CONDITION)
                .expressionAttributeValues(ConditionalUpdate.judgedOn(revision)),
        () -> put.conditionExpression(DynamoDbTable.NEW));
    return TransactWriteItem.builder().put(put.build()).build();
  }
}
