package dev.insightselectors.core.model;

import java.util.List;

/**
 * One condition of an advanced event selector. An operator without values does not take part; of
 * the values of a positive operator one must fit, of those of a negative one none may; and all
 * operators that take part must agree.
 */
public record AdvancedFieldSelector(
    String field,
    List<String> equalTo,
    List<String> startsWith,
    List<String> endsWith,
    List<String> notEqualTo,
    List<String> notStartsWith,
    List<String> notEndsWith) {

  public AdvancedFieldSelector {
    equalTo = List.copyOf(equalTo);
    startsWith = List.copyOf(startsWith);
    endsWith = List.copyOf(endsWith);
    notEqualTo = List.copyOf(notEqualTo);
    notStartsWith = List.copyOf(notStartsWith);
    notEndsWith = List.copyOf(notEndsWith);
  }

  public static AdvancedFieldSelector equalTo(String field, String... values) {
    return new AdvancedFieldSelector(
        field, List.of(values), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  public static AdvancedFieldSelector notEqualTo(String field, String... values) {
    return new AdvancedFieldSelector(
        field, List.of(), List.of(), List.of(), List.of(values), List.of(), List.of());
  }

  boolean passes(String value) {
    return (equalTo.isEmpty() || equalTo.contains(value))
        && (startsWith.isEmpty() || startsWith.stream().anyMatch(value::startsWith))
        && (endsWith.isEmpty() || endsWith.stream().anyMatch(value::endsWith))
        && !notEqualTo.contains(value)
        && notStartsWith.stream().noneMatch(value::startsWith)
        && notEndsWith.stream().noneMatch(value::endsWith);
  }
}
