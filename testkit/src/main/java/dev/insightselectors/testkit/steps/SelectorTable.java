package dev.insightselectors.testkit.steps;

import dev.insightselectors.core.model.AdvancedEventSelector;
import dev.insightselectors.core.model.AdvancedEventSelectors;
import dev.insightselectors.core.model.AdvancedFieldSelector;
import dev.insightselectors.core.model.BasicEventSelectors;
import dev.insightselectors.core.model.EventSelector;
import dev.insightselectors.core.model.EventSelectors;
import dev.insightselectors.core.model.ReadWriteType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Event selectors as the features write them. */
final class SelectorTable {
  private SelectorTable() {}

  static EventSelectors read(String form, List<Map<String, String>> rows) {
    return form.startsWith("advanced") ? advanced(rows) : basic(rows);
  }

  private static BasicEventSelectors basic(List<Map<String, String>> rows) {
    return new BasicEventSelectors(rows.stream().map(SelectorTable::basic).toList());
  }

  private static EventSelector basic(Map<String, String> row) {
    boolean management = Boolean.parseBoolean(cell(row, "IncludeManagementEvents"));
    ReadWriteType type = ReadWriteType.named(cell(row, "ReadWriteType")).orElseThrow();
    return new EventSelector(
        type,
        management,
        List.of(new EventSelector.DataResource("AWS::S3::Object", List.of("arn:aws:s3"))),
        List.of());
  }

  private static AdvancedEventSelectors advanced(List<Map<String, String>> rows) {
    Map<String, List<AdvancedFieldSelector>> bySelector = new LinkedHashMap<>();
    rows.forEach(
        row ->
            bySelector
                .computeIfAbsent(cell(row, "selector"), key -> new ArrayList<>())
                .add(field(row)));
    return new AdvancedEventSelectors(
        bySelector.values().stream()
            .map(fields -> new AdvancedEventSelector(Optional.empty(), fields))
            .toList());
  }

  private static AdvancedFieldSelector field(Map<String, String> row) {
    List<String> values = List.of(cell(row, "values").split(",\\s*"));
    String operator = cell(row, "operator");
    return new AdvancedFieldSelector(
        cell(row, "field"),
        operator.equals("Equals") ? values : List.of(),
        operator.equals("StartsWith") ? values : List.of(),
        operator.equals("EndsWith") ? values : List.of(),
        operator.equals("NotEquals") ? values : List.of(),
        operator.equals("NotStartsWith") ? values : List.of(),
        operator.equals("NotEndsWith") ? values : List.of());
  }

  private static String cell(Map<String, String> row, String column) {
    return Optional.ofNullable(row.get(column))
        .orElseThrow(() -> new IllegalArgumentException("the table has no column " + column));
  }
}
