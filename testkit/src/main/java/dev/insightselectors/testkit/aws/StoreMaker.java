package dev.insightselectors.testkit.aws;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.model.EventDataStore;
import dev.insightselectors.core.model.EventDataStoreArn;
import dev.insightselectors.core.model.ResourceArn;
import dev.insightselectors.documents.EventDataStoreEntry;
import dev.insightselectors.documents.EventSelectorsJson;
import dev.insightselectors.documents.World;
import dev.insightselectors.testkit.subject.NotTestableException;
import java.util.Map;
import java.util.Optional;

/** Makes an event data store; one that is to be pending deletion is deleted at the end. */
final class StoreMaker {
  private final Calls calls;
  private final KeyMaker keys;
  private final FreshNames names;
  private final CleanUp cleanUp;

  StoreMaker(Calls calls, KeyMaker keys, FreshNames names, CleanUp cleanUp) {
    this.calls = calls;
    this.keys = keys;
    this.names = names;
    this.cleanUp = cleanUp;
  }

  ResourceArn make(EventDataStoreEntry entry, World world) {
    EventDataStore store = entry.store();
    Caller owner = owner(store);
    ObjectNode members = new EventSelectorsJson().write(store.eventSelectors());
    members.put("Name", names.like(store.name())).put("TerminationProtectionEnabled", false);
    store.kmsKeyId().ifPresent(id -> members.put("KmsKeyId", keys.make(id, owner.region(), world)));
    JsonNode made = calls.make(owner, "CreateEventDataStore", members);
    EventDataStoreArn arn =
        EventDataStoreArn.parse(made.path("EventDataStoreArn").asText(""))
            .orElseThrow(
                () ->
                    new NotTestableException(
                        "CreateEventDataStore answered without an ARN: " + made));
    if (!store.isPendingDeletion()) {
      cleanUp.later("event data store " + arn, () -> delete(owner, arn));
    }
    keys.finish(store.kmsKeyId(), owner.region(), world);
    return arn;
  }

  /** Last of all, since a store pending deletion can neither be a source nor a destination. */
  void finish(World world, Map<ResourceArn, ResourceArn> made) {
    world.eventDataStores().stream()
        .map(EventDataStoreEntry::store)
        .filter(EventDataStore::isPendingDeletion)
        .forEach(
            store ->
                delete(owner(store), Optional.ofNullable(made.get(store.arn())).orElseThrow()));
  }

  private void delete(Caller owner, ResourceArn arn) {
    calls.make(
        owner,
        "DeleteEventDataStore",
        JsonNodeFactory.instance.objectNode().put("EventDataStore", arn.toString()));
  }

  private static Caller owner(EventDataStore store) {
    return new Caller(store.arn().account(), store.arn().region());
  }
}
