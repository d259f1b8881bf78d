package dev.insightselectors.documents;

import dev.insightselectors.core.model.AdvancedFieldSelector;
import java.util.List;
import java.util.Optional;

/** One of FieldSelectors. */
record FieldSelectorDocument(
    String field,
    Optional<List<String>> equals,
    Optional<List<String>> startsWith,
    Optional<List<String>> endsWith,
    Optional<List<String>> notEquals,
    Optional<List<String>> notStartsWith,
    Optional<List<String>> notEndsWith) {

  AdvancedFieldSelector toSelector() {
    return new AdvancedFieldSelector(
        field,
        equals.orElse(List.of()),
        startsWith.orElse(List.of()),
        endsWith.orElse(List.of()),
        notEquals.orElse(List.of()),
        notStartsWith.orElse(List.of()),
        notEndsWith.orElse(List.of()));
  }

  static FieldSelectorDocument of(AdvancedFieldSelector selector) {
    return new FieldSelectorDocument(
        selector.field(),
        unlessEmpty(selector.equalTo()),
        unlessEmpty(selector.startsWith()),
        unlessEmpty(selector.endsWith()),
        unlessEmpty(selector.notEqualTo()),
        unlessEmpty(selector.notStartsWith()),
        unlessEmpty(selector.notEndsWith()));
  }

  private static Optional<List<String>> unlessEmpty(List<String> values) {
    return Defaults.unless(List.of(), values);
  }
}
