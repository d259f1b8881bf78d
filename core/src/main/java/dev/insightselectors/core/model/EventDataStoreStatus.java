package dev.insightselectors.core.model;

import java.util.Arrays;
import java.util.Optional;

/** Where an event data store is in its life, as CloudTrail spells it. */
public enum EventDataStoreStatus {
  CREATED,
  ENABLED,
  PENDING_DELETION,
  STARTING_INGESTION,
  STOPPING_INGESTION,
  STOPPED_INGESTION;

  public static Optional<EventDataStoreStatus> named(String name) {
    return Arrays.stream(values()).filter(status -> status.name().equals(name)).findFirst();
  }
}
