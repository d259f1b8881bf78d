package dev.insightselectors.core.model;

import java.util.Arrays;
import java.util.Optional;

/** Which events a basic event selector lets through, by whether they change something. */
public enum ReadWriteType {
  ALL("All", ManagementEvents.ALL),
  READ_ONLY("ReadOnly", new ManagementEvents(true, false)),
  WRITE_ONLY("WriteOnly", new ManagementEvents(false, true));

  private final String wireName;
  private final ManagementEvents managementEvents;

  ReadWriteType(String wireName, ManagementEvents managementEvents) {
    this.wireName = wireName;
    this.managementEvents = managementEvents;
  }

  public static Optional<ReadWriteType> named(String name) {
    return Arrays.stream(values()).filter(type -> type.wireName.equals(name)).findFirst();
  }

  public String wireName() {
    return wireName;
  }

  ManagementEvents managementEvents() {
    return managementEvents;
  }
}
