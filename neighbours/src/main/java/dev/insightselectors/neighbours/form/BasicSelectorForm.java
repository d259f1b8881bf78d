package dev.insightselectors.neighbours.form;

import dev.insightselectors.core.model.EventSelector;
import dev.insightselectors.core.model.EventSelector.DataResource;
import dev.insightselectors.core.model.ReadWriteType;
import java.util.List;
import java.util.Optional;

/**
 * A basic event selector as it is written. Left out, ReadWriteType is All and
 * IncludeManagementEvents is true.
 */
public record BasicSelectorForm(
    Optional<String> readWriteType,
    Optional<Boolean> includeManagementEvents,
    Optional<List<DataResourceForm>> dataResources,
    Optional<List<String>> excludeManagementEventSources) {

  /** A type of resource and the ARNs, or beginnings of ARNs, whose data events are meant. */
  public record DataResourceForm(Optional<String> type, Optional<List<String>> values) {}

  public static BasicSelectorForm of(EventSelector selector) {
    return new BasicSelectorForm(
        Optional.of(selector.readWriteType().wireName()),
        Optional.of(selector.includeManagementEvents()),
        Optional.of(selector.dataResources().stream().map(BasicSelectorForm::written).toList()),
        Optional.of(selector.excludeManagementEventSources()));
  }

  public List<DataResourceForm> resources() {
    return dataResources.orElse(List.of());
  }

  public List<String> excludedSources() {
    return excludeManagementEventSources.orElse(List.of());
  }

  /** The type of events, or empty when there is none of that name. */
  public Optional<ReadWriteType> type() {
    return readWriteType.map(ReadWriteType::named).orElse(Optional.of(ReadWriteType.ALL));
  }

  /** What it means, once it is known to be well formed. */
  public EventSelector understood() {
    return new EventSelector(
        type().orElseThrow(),
        includeManagementEvents.orElse(true),
        resources().stream().map(BasicSelectorForm::read).toList(),
        excludedSources());
  }

  private static DataResourceForm written(DataResource resource) {
    return new DataResourceForm(Optional.of(resource.type()), Optional.of(resource.values()));
  }

  private static DataResource read(DataResourceForm form) {
    return new DataResource(form.type().orElseThrow(), form.values().orElse(List.of()));
  }
}
