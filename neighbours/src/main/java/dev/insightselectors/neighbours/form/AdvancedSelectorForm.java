package dev.insightselectors.neighbours.form;

import dev.insightselectors.core.model.AdvancedEventSelector;
import dev.insightselectors.core.model.AdvancedEventSelectors;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An advanced event selector as it is written. */
public record AdvancedSelectorForm(
    Optional<String> name, Optional<List<FieldSelectorForm>> fieldSelectors) {

  public static List<AdvancedSelectorForm> of(AdvancedEventSelectors selectors) {
    return selectors.selectors().stream().map(AdvancedSelectorForm::of).toList();
  }

  private static AdvancedSelectorForm of(AdvancedEventSelector selector) {
    return new AdvancedSelectorForm(
        selector.name(),
        Optional.of(selector.fieldSelectors().stream().map(FieldSelectorForm::of).toList()));
  }

  List<FieldSelectorForm> fields() {
    return fieldSelectors.orElse(List.of());
  }

  /** The conditions on one field. */
  Stream<FieldSelectorForm> fields(String field) {
    return fields().stream().filter(one -> one.named().equals(field));
  }

  /** What they mean, once they are known to be well formed. */
  public static AdvancedEventSelectors understood(List<AdvancedSelectorForm> selectors) {
    return new AdvancedEventSelectors(
        selectors.stream().map(AdvancedSelectorForm::understood).toList());
  }

  private AdvancedEventSelector understood() {
    return new AdvancedEventSelector(
        name, fields().stream().map(FieldSelectorForm::understood).toList());
  }
}
