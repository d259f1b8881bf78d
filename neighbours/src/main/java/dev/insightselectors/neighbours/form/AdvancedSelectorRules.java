package dev.insightselectors.neighbours.form;

import static dev.insightselectors.neighbours.form.BasicSelectorRules.rule;
import static dev.insightselectors.neighbours.form.EventFields.CATEGORY;
import static dev.insightselectors.neighbours.form.EventFields.RESOURCES_ARN;
import static dev.insightselectors.neighbours.form.EventFields.RESOURCES_TYPE;
import static dev.insightselectors.neighbours.form.EventFields.SOURCE;

import dev.insightselectors.core.model.EventCategory;
import dev.insightselectors.core.rule.Rule;
import dev.insightselectors.core.rule.Rules;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What advanced event selectors may look like. Where the words of a refusal of AWS are known, they
 * are used, because tools look for them.
 */
public final class AdvancedSelectorRules {
  private static final int MOST_SELECTORS = 5;
  private static final int MOST_VALUES = 500;
  private static final int LONGEST_NAME = 1000;
  private static final int LONGEST_VALUE = 2048;

  /** What a selector has to say beside its category. */
  private static final Map<EventCategory, String> REQUIRED =
      Map.of(EventCategory.DATA, RESOURCES_TYPE, EventCategory.NETWORK_ACTIVITY, SOURCE);

  private AdvancedSelectorRules() {}

  /** A selector, where its fields are looked up. */
  private record Selector(AdvancedSelectorForm form, EventFields fields) {

    private Optional<EventCategory> category() {
      return value(CATEGORY).flatMap(fields::named);
    }

    private Optional<String> value(String field) {
      return form.fields(field).findFirst().flatMap(FieldSelectorForm::onlyValue);
    }

    private boolean lacks(String field) {
      return form.fields(field).findAny().isEmpty();
    }

    private Optional<String> required() {
      return category().map(REQUIRED::get);
    }

    /** The sources of network activity are named one by one. */
    private boolean mayRepeat(FieldSelectorForm condition) {
      return condition.named().equals(SOURCE)
          && category().filter(EventCategory.NETWORK_ACTIVITY::equals).isPresent();
    }

    private boolean repeats() {
      List<String> names =
          form.fields().stream()
              .filter(one -> !mayRepeat(one))
              .map(FieldSelectorForm::named)
              .toList();
      return names.stream().distinct().count() < names.size();
    }

    private List<Condition> conditions() {
      return form.fields().stream().map(one -> new Condition(this, one)).toList();
    }
  }

  /** A condition of a selector. */
  private record Condition(Selector selector, FieldSelectorForm form) {

    private Optional<EventFields.Field> field() {
      return selector.fields().field(selector.category(), form.named());
    }

    private boolean isOfAnotherCategory() {
      return selector.category().isPresent() && field().isEmpty();
    }

    private boolean isBroken(Predicate<EventFields.Field> kept) {
      return field().filter(kept.negate()).isPresent();
    }

    private boolean isArnOfAnotherType() {
      Optional<DataResourceType> type =
          selector.value(RESOURCES_TYPE).flatMap(DataResourceType::named);
      return form.named().equals(RESOURCES_ARN)
          && Stream.of(form.equalTo(), form.notEqualTo())
              .flatMap(values -> values.orElse(List.of()).stream())
              .anyMatch(arn -> !isArn(arn) || type.filter(one -> !one.fits(arn)).isPresent());
    }

    private static boolean isArn(String value) {
      return value.startsWith("arn:") && value.split(":", 6).length == 6;
    }

    private String notAllowed() {
      return "The following field is not allowed when the eventCategory field value equals %s: %s."
          .formatted(selector.category().orElseThrow().wireName(), form.named());
    }

    private String operators() {
      return "Only the following operators are valid with the %s field: %s."
          .formatted(form.named(), field().orElseThrow().operators());
    }

    private String value() {
      return "The %s field value is not valid.".formatted(form.named());
    }
  }

  private static final List<Rule<FieldSelectorForm>> FIELD =
      List.of(
          rule("field-given", "A field selector must name a field", one -> one.named().isEmpty()),
          rule(
              "operator-given",
              "A field selector must have an operator, and an operator values",
              one ->
                  one.operators().isEmpty()
                      || one.operators().values().stream().anyMatch(List::isEmpty)),
          rule(
              "values-length",
              "The values of an operator must have 1 to 2048 characters",
              one -> !one.values().stream().allMatch(AdvancedSelectorRules::hasGoodLength)));

  private static final List<Rule<Condition>> CONDITION =
      List.of(
          rule(
              "field-of-category",
              "A field is one that the category of events has",
              Condition::isOfAnotherCategory,
              Condition::notAllowed),
          rule(
              "operators-of-field",
              "A field is compared by an operator that it takes",
              one -> one.isBroken(field -> field.allows(one.form())),
              Condition::operators),
          rule(
              "values-of-field",
              "A field is compared with a value that it can have",
              one -> one.isBroken(field -> field.allowsValuesOf(one.form())),
              Condition::value),
          rule(
              "arn-of-type",
              "A resources.ARN that is compared whole is an ARN of the resources.type",
              Condition::isArnOfAnotherType,
              Condition::value));

  private static final List<Rule<Selector>> ONE =
      Rules.all(
          List.of(
              rule(
                  "selector-name-length",
                  "The name of a selector may have 1000 characters at the most",
                  one ->
                      one.form().name().filter(name -> name.length() > LONGEST_NAME).isPresent())),
          Rules.each(FIELD, rule -> rule.overEach(one -> one.form().fields())),
          List.of(
              rule(
                  "event-category-given",
                  "A selector says which eventCategory it is for",
                  one -> one.lacks(CATEGORY),
                  one -> "The following fields are required: [eventCategory]."),
              rule(
                  "one-condition-a-field",
                  "A field stands once in a selector; the eventSource of NetworkActivity may"
                      + " repeat",
                  Selector::repeats,
                  one ->
                      "A duplicate event selector was found for at least one field."
                          + " Only one selector is allowed per field.")),
          Rules.each(CONDITION, rule -> rule.overEach(Selector::conditions)),
          List.of(
              rule(
                  "required-field-given",
                  "Data events are selected by resources.type, NetworkActivity by eventSource",
                  one -> one.required().filter(one::lacks).isPresent(),
                  one ->
                      "The following selectors are required when the eventCategory field value"
                          + " equals %s: [%s]."
                              .formatted(
                                  one.category().orElseThrow().wireName(),
                                  one.required().orElseThrow()))));

  /** Asked of all the selectors of a trail together. */
  public static final List<Rule<List<AdvancedSelectorForm>>> OF_TRAIL =
      Rules.all(
          List.of(rule("selectors-given", "There must be an event selector", List::isEmpty)),
          all(EventFields.OF_TRAIL));

  /** Asked of all the selectors of an event data store together. */
  public static final List<Rule<List<AdvancedSelectorForm>>> OF_STORE =
      Rules.all(
          List.of(
              rule(
                  "selectors-count",
                  "There must be 1 to 5 event selectors",
                  selectors -> selectors.isEmpty() || selectors.size() > MOST_SELECTORS)),
          all(EventFields.OF_STORE),
          List.of(
              rule(
                  "one-family",
                  "An event data store logs one family of events",
                  selectors ->
                      selectors.stream()
                              .flatMap(
                                  one ->
                                      new Selector(one, EventFields.OF_STORE).category().stream())
                              .map(EventCategory::family)
                              .collect(Collectors.toSet())
                              .size()
                          > 1)));

  private static List<Rule<List<AdvancedSelectorForm>>> all(EventFields fields) {
    return Rules.all(
        List.of(
            rule(
                "advanced-values-count",
                "There may be 500 values at the most in all the selectors",
                selectors -> values(selectors) > MOST_VALUES,
                selectors ->
                    "There are too many filters applied."
                        + " The maximum allowed number of filters is 500.")),
        Rules.each(
            ONE,
            rule ->
                rule.overEach(
                    selectors ->
                        selectors.stream().map(one -> new Selector(one, fields)).toList())));
  }

  private static boolean hasGoodLength(String value) {
    return !value.isEmpty() && value.length() <= LONGEST_VALUE;
  }

  private static long values(List<AdvancedSelectorForm> selectors) {
    return selectors.stream()
        .flatMap(selector -> selector.fields().stream())
        .mapToLong(field -> field.values().size())
        .sum();
  }
}
