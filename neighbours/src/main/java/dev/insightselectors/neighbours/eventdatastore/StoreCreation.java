package dev.insightselectors.neighbours.eventdatastore;

import dev.insightselectors.core.model.EventDataStore;
import dev.insightselectors.core.model.EventDataStoreArn;
import dev.insightselectors.core.model.EventDataStoreOptions;
import dev.insightselectors.core.model.EventDataStoreStatus;
import dev.insightselectors.core.rule.Call;
import dev.insightselectors.core.rule.Lazy;
import dev.insightselectors.core.rule.Surroundings;
import dev.insightselectors.neighbours.form.TagForm;
import dev.insightselectors.neighbours.port.EventDataStoreRegister;
import dev.insightselectors.neighbours.port.NeighbourPorts;
import java.util.List;
import java.util.Map;

/** One call of CreateEventDataStore. */
final class StoreCreation {
  private static final int FIXED_RETENTION = 2557;

  private final Call call;
  private final NeighbourPorts ports;
  private final CreateEventDataStoreRequest request;
  private final Lazy<EventDataStore> store = new Lazy<>(this::proposed);
  private final Lazy<StoreNames> names = new Lazy<>(this::beside);
  private final Lazy<Surroundings> surroundings = new Lazy<>(this::lookedAround);

  StoreCreation(Call call, NeighbourPorts ports, CreateEventDataStoreRequest request) {
    this.call = call;
    this.ports = ports;
    this.request = request;
  }

  /** The store as it is to be recorded. */
  EventDataStore settled() {
    return ProposedStore.settled(store(), surroundings());
  }

  Call call() {
    return call;
  }

  CreateEventDataStoreRequest request() {
    return request;
  }

  List<TagForm> tags() {
    return request.tagsList().orElse(List.of());
  }

  Map<String, String> tagsUnderstood() {
    return TagForm.understood(tags());
  }

  /** The store that is asked for. */
  EventDataStore store() {
    return store.get();
  }

  Surroundings surroundings() {
    return surroundings.get();
  }

  /** The stores of the account, in one list for every rule that asks for them. */
  StoreNames names() {
    return names.get();
  }

  boolean isOverLimit() {
    return !EventDataStoreRegister.haveRoom(names().all().stream(), limit());
  }

  int limit() {
    return ports.limits().now().eventDataStores();
  }

  private StoreNames beside() {
    return new StoreNames(ports.eventDataStores(), store());
  }

  private Surroundings lookedAround() {
    return new Surroundings(call, store());
  }

  private EventDataStore proposed() {
    EventDataStore bare = EventDataStore.named("", arn()).with(options());
    return ProposedStore.of(bare.with(status()).withTags(tagsUnderstood()), request);
  }

  private EventDataStoreArn arn() {
    String id = ports.identifiers().newId();
    return EventDataStoreArn.ofSuffix(call.caller(), id).orElseThrow();
  }

  private EventDataStoreStatus status() {
    return request.startIngestion().orElse(true)
        ? EventDataStoreStatus.ENABLED
        : EventDataStoreStatus.STOPPED_INGESTION;
  }

  private EventDataStoreOptions options() {
    EventDataStoreOptions usual =
        EventDataStoreOptions.DEFAULT.createdAt(call.ports().clock().instant());
    return request.billingMode().filter(EventDataStoreOptions.FIXED::equals).isPresent()
        ? usual.withRetentionPeriod(FIXED_RETENTION)
        : usual;
  }
}
