package dev.insightselectors.testkit.aws;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.model.EventDataStore;
import dev.insightselectors.core.model.EventDataStoreArn;
import dev.insightselectors.core.model.EventDataStoreStatus;
import dev.insightselectors.core.model.ResourceArn;
import dev.insightselectors.documents.JsonFormat;
import dev.insightselectors.testkit.subject.NotTestableException;
import dev.insightselectors.testkit.subject.Patience;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes an event data store. */
final class StoreMaker {
  private final Calls calls;
  private final SurroundingsMaker surroundings;
  private final FreshNames names;
  private final CleanUp cleanUp;
  private final AccountMapping mapping;
  private final Set<ResourceArn> deleted = new HashSet<>();

  StoreMaker(
      Calls calls,
      SurroundingsMaker surroundings,
      FreshNames names,
      CleanUp cleanUp,
      AccountMapping mapping) {
    this.calls = calls;
    this.surroundings = surroundings;
    this.names = names;
    this.cleanUp = cleanUp;
    this.mapping = mapping;
  }

  MadeResource make(EventDataStore store) {
    Caller owner = owner(store);
    ObjectNode members = JsonFormat.EVENT_SELECTORS.write(store.eventSelectors());
    members.put("Name", names.like(store.name())).put("TerminationProtectionEnabled", false);
    if (store.ofOrganization()) {
      members.put("OrganizationEnabled", true);
    }
    List<Surrounding> around = new ArrayList<>();
    surroundings.encrypt(store.kmsKeyId(), owner, members, around);
    EventDataStoreArn arn = create(owner, members, around);
    return new MadeResource(arn, around);
  }

  private EventDataStoreArn create(Caller owner, ObjectNode members, List<Surrounding> around) {
    JsonNode made = calls.make(owner, "CreateEventDataStore", members, around);
    EventDataStoreArn arn =
        EventDataStoreArn.parse(made.path("EventDataStoreArn").asText(""))
            .orElseThrow(
                () ->
                    new NotTestableException(
                        "CreateEventDataStore answered without an ARN: " + made));
    cleanUp.later("event data store " + arn, () -> delete(owner, arn));
    if (!calls.patience().equals(Patience.NONE)) {
      calls
          .patience()
          .until(
              () -> calls.make(owner, "GetEventDataStore", reference(arn)).path("Status").asText(),
              EventDataStoreStatus.ENABLED.name()::equals);
    }
    return arn;
  }

  /** Last of all, since a store pending deletion can neither be a source nor a destination. */
  void delete(EventDataStore store, ResourceArn arn) {
    delete(owner(store), arn);
  }

  /** Once, whether the scenario asks for it or the end of the run. */
  private void delete(Caller owner, ResourceArn arn) {
    if (!deleted.contains(arn)) {
      calls.make(owner, "DeleteEventDataStore", reference(arn));
      deleted.add(arn);
    }
  }

  private static ObjectNode reference(ResourceArn arn) {
    return Calls.members().put("EventDataStore", arn.toString());
  }

  private Caller owner(EventDataStore store) {
    return new Caller(mapping.account(store.arn().account()), store.arn().region());
  }
}
