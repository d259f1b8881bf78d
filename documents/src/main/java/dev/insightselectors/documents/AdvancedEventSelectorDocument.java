package dev.insightselectors.documents;

import dev.insightselectors.core.model.AdvancedEventSelector;
import dev.insightselectors.core.model.AdvancedEventSelectors;
import java.util.List;
import java.util.Optional;

/** One of AdvancedEventSelectors. */
record AdvancedEventSelectorDocument(
    Optional<String> name, List<FieldSelectorDocument> fieldSelectors) {

  static AdvancedEventSelectors toSelectors(List<AdvancedEventSelectorDocument> selectors) {
    return new AdvancedEventSelectors(
        selectors.stream().map(AdvancedEventSelectorDocument::toSelector).toList());
  }

  static List<AdvancedEventSelectorDocument> of(AdvancedEventSelectors selectors) {
    return selectors.selectors().stream().map(AdvancedEventSelectorDocument::of).toList();
  }

  private AdvancedEventSelector toSelector() {
    return new AdvancedEventSelector(
        name, fieldSelectors.stream().map(FieldSelectorDocument::toSelector).toList());
  }

  private static AdvancedEventSelectorDocument of(AdvancedEventSelector selector) {
    return new AdvancedEventSelectorDocument(
        selector.name(),
        selector.fieldSelectors().stream().map(FieldSelectorDocument::of).toList());
  }
}
