package dev.insightselectors.adapters.aws.lookup;

import dev.insightselectors.core.model.AdvancedEventSelector;
import dev.insightselectors.core.model.AdvancedEventSelectors;
import dev.insightselectors.core.model.AdvancedFieldSelector;
import dev.insightselectors.core.model.BasicEventSelectors;
import dev.insightselectors.core.model.EventSelector;
import dev.insightselectors.core.model.EventSelector.DataResource;
import dev.insightselectors.core.model.EventSelectors;
import dev.insightselectors.core.model.ReadWriteType;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import software.amazon.awssdk.services.cloudtrail.model.GetEventSelectorsResponse;

/** Event selectors as CloudTrail answers them. */
final class AwsSelectors {
  private AwsSelectors() {}

  /** Without selectors of either form a trail logs what a new one does. */
  static EventSelectors of(GetEventSelectorsResponse answer) {
    if (!answer.advancedEventSelectors().isEmpty()) {
      return advanced(answer.advancedEventSelectors());
    }
    if (answer.eventSelectors().isEmpty()) {
      return BasicEventSelectors.ALL_MANAGEMENT_EVENTS;
    }
    return new BasicEventSelectors(
        answer.eventSelectors().stream().map(AwsSelectors::basic).toList());
  }

  static AdvancedEventSelectors advanced(
      List<software.amazon.awssdk.services.cloudtrail.model.AdvancedEventSelector> selectors) {
    return new AdvancedEventSelectors(selectors.stream().map(AwsSelectors::advanced).toList());
  }

  private static AdvancedEventSelector advanced(
      software.amazon.awssdk.services.cloudtrail.model.AdvancedEventSelector selector) {
    return new AdvancedEventSelector(
        Optional.ofNullable(selector.name()),
        selector.fieldSelectors().stream().map(AwsSelectors::field).toList());
  }

  private static AdvancedFieldSelector field(
      software.amazon.awssdk.services.cloudtrail.model.AdvancedFieldSelector selector) {
    return new AdvancedFieldSelector(
        selector.field(),
        selector.equalsValue(),
        selector.startsWith(),
        selector.endsWith(),
        selector.notEquals(),
        selector.notStartsWith(),
        selector.notEndsWith());
  }

  private static EventSelector basic(
      software.amazon.awssdk.services.cloudtrail.model.EventSelector selector) {
    return new EventSelector(
        Optional.ofNullable(selector.readWriteTypeAsString())
            .flatMap(ReadWriteType::named)
            .orElse(ReadWriteType.ALL),
        !Objects.equals(selector.includeManagementEvents(), false),
        selector.dataResources().stream()
            .map(resource -> new DataResource(resource.type(), resource.values()))
            .toList(),
        selector.excludeManagementEventSources());
  }
}
