package dev.insightselectors.core.rule;

import dev.insightselectors.core.model.EventDataStore;
import dev.insightselectors.core.model.EventDataStoreArn;
import dev.insightselectors.core.port.Versioned;
import java.util.Optional;

/** An event data store as a caller refers to it: by ARN, or by the ID suffix of the ARN. */
public final class EventDataStoreReference extends Reference<EventDataStoreArn, EventDataStore> {
  private final String parameter;

  /** A reference given as the request member {@code parameter}. */
  public EventDataStoreReference(Call call, String parameter, String given) {
    super(call, given);
    this.parameter = parameter;
  }

  public String parameter() {
    return parameter;
  }

  public Optional<EventDataStore> store() {
    return resource();
  }

  @Override
  Optional<EventDataStoreArn> parsed() {
    return EventDataStoreArn.parse(given());
  }

  @Override
  Optional<EventDataStoreArn> expanded() {
    return EventDataStoreArn.ofSuffix(caller(), given());
  }

  /** Those of other Regions are not there for this call (choice C5). */
  @Override
  Optional<Versioned<EventDataStore>> lookedUp(EventDataStoreArn full) {
    return full.region().equals(caller().region())
        ? call().ports().eventDataStores().find(full)
        : Optional.empty();
  }
}
