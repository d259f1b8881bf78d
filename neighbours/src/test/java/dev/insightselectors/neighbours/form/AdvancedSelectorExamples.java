package dev.insightselectors.neighbours.form;

import static dev.insightselectors.core.rule.RuleExample.rule;
import static dev.insightselectors.neighbours.error.NeighbourCode.INVALID_EVENT_SELECTORS;
import static dev.insightselectors.neighbours.testing.Selectors.advanced;
import static dev.insightselectors.neighbours.testing.Selectors.field;
import static dev.insightselectors.neighbours.testing.Selectors.ofCategory;

import dev.insightselectors.core.model.EventCategory;
import dev.insightselectors.core.rule.RuleExample;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The rules about advanced event selectors, wherever they are given. */
public final class AdvancedSelectorExamples {
  private static final EventCategory MANAGEMENT = EventCategory.MANAGEMENT;
  private static final FieldSelectorForm READS = field("readOnly", "true");

  private AdvancedSelectorExamples() {}

  public static <Q> Stream<RuleExample<Q>> ofAll(Function<List<AdvancedSelectorForm>, Q> giving) {
    return Stream.of(
        one("selector-name-length", "long", name(1001), name(1000), giving),
        fields("field-given", "none", nameless(), READS, giving),
        fields("operator-given", "none", operators(null, null), READS, giving),
        fields("operator-given", "empty", operators(List.of(), null), READS, giving),
        one("values-length", "empty", name("", 1), name("a", 1), giving),
        one("values-length", "long", name("a", 2049), name("a", 2048), giving),
        one("event-category-given", "none", advanced(READS), ofCategory(MANAGEMENT, READS), giving),
        one("event-category-given", "no fields", advanced(), ofCategory(MANAGEMENT), giving),
        one("values-of-field", "unknown", category("management"), ofCategory(MANAGEMENT), giving),
        one("values-of-field", "two values", bothValues(), ofCategory(MANAGEMENT), giving),
        one("one-condition-a-field", "twice", bothFields(), ofCategory(MANAGEMENT), giving),
        one("operators-of-field", "NotEquals", notData(), ofCategory(MANAGEMENT), giving),
        fields("field-of-category", "unknown", field("eventcategory", "a"), READS, giving),
        one("arn-of-type", "a table", arn("dynamodb"), arn("s3"), giving),
        one("required-field-given", "a type", ofCategory(EventCategory.DATA), data(), giving),
        one(
            "required-field-given",
            "a source",
            ofCategory(EventCategory.NETWORK_ACTIVITY),
            network(),
            giving),
        one("advanced-values-count", "501", values(500), values(499), giving));
  }

  private static <Q> RuleExample<Q> one(
      String rule,
      String title,
      AdvancedSelectorForm bad,
      AdvancedSelectorForm good,
      Function<List<AdvancedSelectorForm>, Q> giving) {
    return rule(rule, title, INVALID_EVENT_SELECTORS)
        .calls(giving.apply(List.of(bad)), giving.apply(List.of(good)));
  }

  private static <Q> RuleExample<Q> fields(
      String rule,
      String title,
      FieldSelectorForm bad,
      FieldSelectorForm good,
      Function<List<AdvancedSelectorForm>, Q> giving) {
    return one(rule, title, ofCategory(MANAGEMENT, bad), ofCategory(MANAGEMENT, good), giving);
  }

  private static AdvancedSelectorForm name(int length) {
    return new AdvancedSelectorForm(
        Optional.of("a".repeat(length)), ofCategory(MANAGEMENT).fieldSelectors());
  }

  private static FieldSelectorForm nameless() {
    return field(Optional.empty(), Optional.of(List.of("a")), Optional.empty());
  }

  private static FieldSelectorForm operators(List<String> equalTo, List<String> notEqualTo) {
    return field(
        Optional.of("eventSource"), Optional.ofNullable(equalTo), Optional.ofNullable(notEqualTo));
  }

  private static AdvancedSelectorForm name(String letter, int length) {
    return data(field("eventName", letter.repeat(length)));
  }

  private static AdvancedSelectorForm arn(String service) {
    return data(field("resources.ARN", "arn:aws:" + service + ":::example-bucket/key"));
  }

  private static AdvancedSelectorForm category(String name) {
    return advanced(field("eventCategory", name));
  }

  private static AdvancedSelectorForm bothValues() {
    return advanced(field("eventCategory", "Management", "Data"));
  }

  private static AdvancedSelectorForm bothFields() {
    return ofCategory(MANAGEMENT, field("eventCategory", "Management"));
  }

  private static AdvancedSelectorForm notData() {
    return advanced(
        field(
            Optional.of("eventCategory"),
            Optional.of(List.of("Management")),
            Optional.of(List.of("Data"))));
  }

  private static AdvancedSelectorForm data(FieldSelectorForm... more) {
    FieldSelectorForm[] fields = Arrays.copyOf(more, more.length + 1);
    fields[more.length] = field("resources.type", "AWS::S3::Object");
    return ofCategory(EventCategory.DATA, fields);
  }

  private static AdvancedSelectorForm network() {
    return ofCategory(EventCategory.NETWORK_ACTIVITY, field("eventSource", "kms.amazonaws.com"));
  }

  private static AdvancedSelectorForm values(int count) {
    return ofCategory(MANAGEMENT, operators(null, Collections.nCopies(count, "kms.amazonaws.com")));
  }
}
