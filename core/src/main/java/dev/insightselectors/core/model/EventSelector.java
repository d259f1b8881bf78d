package dev.insightselectors.core.model;

import java.util.List;

/**
 * A basic event selector.
 *
 * @param dataResources the data events that it adds; they say nothing of management events
 * @param excludeManagementEventSources services left out; the other services' events remain
 */
public record EventSelector(
    ReadWriteType readWriteType,
    boolean includeManagementEvents,
    List<DataResource> dataResources,
    List<String> excludeManagementEventSources) {

  public EventSelector {
    dataResources = List.copyOf(dataResources);
    excludeManagementEventSources = List.copyOf(excludeManagementEventSources);
  }

  /** A selector for management events of this kind and nothing else. */
  public static EventSelector managementEvents(ReadWriteType readWriteType) {
    return new EventSelector(readWriteType, true, List.of(), List.of());
  }

  ManagementEvents managementEvents() {
    return includeManagementEvents ? readWriteType.managementEvents() : ManagementEvents.NONE;
  }

  /** A resource without values stands for none of its type. */
  boolean logsDataEvents() {
    return dataResources.stream().anyMatch(resource -> !resource.values().isEmpty());
  }

  /** Data events of one type of resource: {@code AWS::S3::Object} and the ARNs, say. */
  public record DataResource(String type, List<String> values) {
    public DataResource {
      values = List.copyOf(values);
    }
  }
}
