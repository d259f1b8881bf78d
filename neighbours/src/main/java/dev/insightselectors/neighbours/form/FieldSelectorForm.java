package dev.insightselectors.neighbours.form;

import dev.insightselectors.core.model.AdvancedFieldSelector;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A condition of an advanced event selector as it is written. On the wire {@code equalTo} is Equals
 * and {@code notEqualTo} NotEquals.
 */
public record FieldSelectorForm(
    Optional<String> field,
    Optional<List<String>> equalTo,
    Optional<List<String>> startsWith,
    Optional<List<String>> endsWith,
    Optional<List<String>> notEqualTo,
    Optional<List<String>> notStartsWith,
    Optional<List<String>> notEndsWith) {
  static final List<String> OPERATORS =
      List.of("Equals", "StartsWith", "EndsWith", "NotEquals", "NotStartsWith", "NotEndsWith");

  static FieldSelectorForm of(AdvancedFieldSelector selector) {
    return new FieldSelectorForm(
        Optional.of(selector.field()),
        given(selector.equalTo()),
        given(selector.startsWith()),
        given(selector.endsWith()),
        given(selector.notEqualTo()),
        given(selector.notStartsWith()),
        given(selector.notEndsWith()));
  }

  /** The name of the field, empty when it is left out. */
  String named() {
    return field.orElse("");
  }

  /** The values of each operator that is given, by its name on the wire. */
  Map<String, List<String>> operators() {
    Map<String, List<String>> given = new LinkedHashMap<>();
    for (int i = 0; i < OPERATORS.size(); i++) {
      String operator = OPERATORS.get(i);
      inOrder().get(i).ifPresent(values -> given.put(operator, values));
    }
    return given;
  }

  private List<Optional<List<String>>> inOrder() {
    return List.of(equalTo, startsWith, endsWith, notEqualTo, notStartsWith, notEndsWith);
  }

  /** The values of all operators. */
  List<String> values() {
    return operators().values().stream().flatMap(List::stream).toList();
  }

  /** The one value that the field has to equal, if that is all there is to the condition. */
  Optional<String> onlyValue() {
    return operators().size() == 1
        ? equalTo.filter(values -> values.size() == 1).map(values -> values.get(0))
        : Optional.empty();
  }

  AdvancedFieldSelector understood() {
    return new AdvancedFieldSelector(
        field.orElseThrow(),
        values(equalTo),
        values(startsWith),
        values(endsWith),
        values(notEqualTo),
        values(notStartsWith),
        values(notEndsWith));
  }

  private static Optional<List<String>> given(List<String> values) {
    return Optional.of(values).filter(some -> !some.isEmpty());
  }

  private static List<String> values(Optional<List<String>> operator) {
    return operator.orElse(List.of());
  }
}
