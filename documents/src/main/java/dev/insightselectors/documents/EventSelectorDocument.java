package dev.insightselectors.documents;

import dev.insightselectors.core.model.EventSelector;
import dev.insightselectors.core.model.EventSelector.DataResource;
import dev.insightselectors.core.model.ReadWriteType;
import java.util.List;
import java.util.Optional;

/** One of EventSelectors; spelled out in full, as GetEventSelectors does. */
record EventSelectorDocument(
    Optional<String> readWriteType,
    Optional<Boolean> includeManagementEvents,
    Optional<List<DataResourceDocument>> dataResources,
    Optional<List<String>> excludeManagementEventSources) {

  EventSelector toSelector() {
    return new EventSelector(
        readWriteType
            .map(name -> Place.meant("ReadWriteType", name, ReadWriteType::named))
            .orElse(ReadWriteType.ALL),
        includeManagementEvents.orElse(true),
        dataResources.orElse(List.of()).stream().map(DataResourceDocument::toResource).toList(),
        excludeManagementEventSources.orElse(List.of()));
  }

  static EventSelectorDocument of(EventSelector selector) {
    return new EventSelectorDocument(
        Optional.of(selector.readWriteType().wireName()),
        Optional.of(selector.includeManagementEvents()),
        Optional.of(selector.dataResources().stream().map(DataResourceDocument::of).toList()),
        Optional.of(selector.excludeManagementEventSources()));
  }

  record DataResourceDocument(String type, Optional<List<String>> values) {

    private DataResource toResource() {
      return new DataResource(type, values.orElse(List.of()));
    }

    private static DataResourceDocument of(DataResource resource) {
      return new DataResourceDocument(resource.type(), Optional.of(resource.values()));
    }
  }
}
