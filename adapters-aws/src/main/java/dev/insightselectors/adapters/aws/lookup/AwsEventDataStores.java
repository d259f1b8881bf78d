package dev.insightselectors.adapters.aws.lookup;

import dev.insightselectors.core.model.EventDataStore;
import dev.insightselectors.core.model.EventDataStoreArn;
import dev.insightselectors.core.model.EventDataStoreOptions;
import dev.insightselectors.core.model.EventDataStoreStatus;
import dev.insightselectors.core.port.BackendException;
import dev.insightselectors.core.port.EventDataStores;
import dev.insightselectors.core.port.Versioned;
import dev.insightselectors.documents.EventDataStoreEntry;
import dev.insightselectors.documents.JsonFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.services.cloudtrail.CloudTrailClient;
import software.amazon.awssdk.services.cloudtrail.model.GetEventDataStoreResponse;

/** The event data stores that CloudTrail knows, each asked of in its Region. */
final class AwsEventDataStores implements EventDataStores {
  private static final Set<String> NOTHING =
      Set.of("EventDataStoreNotFoundException", "EventDataStoreARNInvalidException");
  private static final AwsCall GET = new AwsCall("CloudTrail GetEventDataStore");

  private final AwsClients clients;

  AwsEventDataStores(AwsClients clients) {
    this.clients = clients;
  }

  @Override
  public Optional<Versioned<EventDataStore>> find(EventDataStoreArn arn) {
    CloudTrailClient cloudTrail = clients.cloudTrail(arn.region());
    return GET.unless(
            NOTHING, () -> cloudTrail.getEventDataStore(get -> get.eventDataStore(arn.toString())))
        .map(found -> store(arn, found))
        .map(
            store ->
                StateDigest.versioned(
                    store,
                    JsonFormat.EVENT_DATA_STORE.write(EventDataStoreEntry.of(store)).toString()));
  }

  private static EventDataStore store(EventDataStoreArn arn, GetEventDataStoreResponse found) {
    return new EventDataStore(
        arn,
        found.name(),
        AwsSelectors.advanced(found.advancedEventSelectors()),
        status(found),
        Optional.ofNullable(found.kmsKeyId()),
        Boolean.TRUE.equals(found.organizationEnabled()),
        EventDataStoreOptions.DEFAULT,
        Map.of());
  }

  private static EventDataStoreStatus status(GetEventDataStoreResponse found) {
    return EventDataStoreStatus.named(found.statusAsString())
        .orElseThrow(() -> new BackendException("unknown status " + found.statusAsString()));
  }
}
