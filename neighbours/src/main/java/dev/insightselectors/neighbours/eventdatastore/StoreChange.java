package dev.insightselectors.neighbours.eventdatastore;

import dev.insightselectors.core.model.EventDataStore;
import dev.insightselectors.core.model.EventDataStoreOptions;
import dev.insightselectors.core.port.Versioned;
import dev.insightselectors.core.rule.Call;
import dev.insightselectors.core.rule.EventDataStoreReference;
import dev.insightselectors.core.rule.Lazy;
import dev.insightselectors.core.rule.LoggingRules.RequestedInsights;
import dev.insightselectors.core.rule.Surroundings;
import dev.insightselectors.neighbours.port.EventDataStoreRegister;
import java.util.Optional;
import java.util.stream.Stream;

/** One call of UpdateEventDataStore. */
final class StoreChange {
  private final Call call;
  private final EventDataStoreRegister stores;
  private final UpdateEventDataStoreRequest request;
  private final EventDataStoreReference reference;
  private final Lazy<Optional<Surroundings>> surroundings = new Lazy<>(this::lookedAround);

  StoreChange(Call call, EventDataStoreRegister stores, UpdateEventDataStoreRequest request) {
    this.call = call;
    this.stores = stores;
    this.request = request;
    this.reference =
        new EventDataStoreReference(call, "EventDataStore", request.eventDataStore().orElse(""));
  }

  /** The store as it was judged. */
  Versioned<EventDataStore> recorded() {
    return reference.found().orElseThrow();
  }

  /** The store as it is to be recorded. */
  EventDataStore changed() {
    EventDataStore store = proposed().orElseThrow();
    EventDataStoreOptions options = store.options().updatedAt(call.ports().clock().instant());
    return ProposedStore.settled(store, surroundings().orElseThrow()).with(options);
  }

  Call call() {
    return call;
  }

  UpdateEventDataStoreRequest request() {
    return request;
  }

  EventDataStoreReference reference() {
    return reference;
  }

  Optional<EventDataStore> store() {
    return reference.store();
  }

  /** The store as it would be. */
  Optional<EventDataStore> proposed() {
    return store().map(known -> ProposedStore.of(known, request));
  }

  /** The store as it would be and what lies around it. */
  Optional<Surroundings> surroundings() {
    return surroundings.get();
  }

  /** The store as it is or as it would be, whichever is an organization's. */
  Optional<Surroundings> ofOrganization() {
    return reference
        .surroundings()
        .filter(is -> is.source().ofOrganization())
        .or(this::surroundings);
  }

  /** The name that is asked for, if it is another. */
  Optional<StoreNames> names() {
    return proposed()
        .filter(changed -> !changed.name().equals(recorded().resource().name()))
        .map(changed -> new StoreNames(stores, changed));
  }

  /** What other selectors would log, with the Insights that are on; read after the store itself. */
  Optional<RequestedInsights> insights() {
    return proposed()
        .filter(changed -> request.advancedEventSelectors().isPresent())
        .map(
            changed ->
                new RequestedInsights(
                    changed, call.ports().insightSelections().of(changed.arn()).selectors()));
  }

  boolean setsKey() {
    return request.kmsKeyId().isPresent();
  }

  boolean changesSomething() {
    return Stream.of(
            request.name(),
            request.advancedEventSelectors(),
            request.multiRegionEnabled(),
            request.organizationEnabled(),
            request.retentionPeriod(),
            request.terminationProtectionEnabled(),
            request.kmsKeyId(),
            request.billingMode())
        .anyMatch(Optional::isPresent);
  }

  private Optional<Surroundings> lookedAround() {
    return proposed().map(changed -> new Surroundings(call, changed));
  }
}
