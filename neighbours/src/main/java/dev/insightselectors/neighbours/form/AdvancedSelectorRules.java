package dev.insightselectors.neighbours.form;

import dev.insightselectors.core.model.EventCategory;
import dev.insightselectors.core.rule.Rule;
import dev.insightselectors.core.rule.Rules;
import dev.insightselectors.neighbours.error.NeighbourCode;
import dev.insightselectors.neighbours.error.NeighbourError;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What advanced event selectors may look like. {@code eventCategory} takes one value with Equals;
 * on {@code readOnly} every operator is accepted, for every operator is evaluated (choice C11).
 */
public final class AdvancedSelectorRules {
  private static final int MOST_SELECTORS = 5;
  private static final int MOST_VALUES = 500;
  private static final int LONGEST_NAME = 1000;
  private static final int LONGEST_VALUE = 2048;
  private static final String CATEGORY = "eventCategory";
  private static final Set<String> FIELDS =
      Set.of(
          CATEGORY,
          "errorCode",
          "eventName",
          "eventSource",
          "eventType",
          "readOnly",
          "resources.ARN",
          "resources.type",
          "sessionCredentialFromConsole",
          "userIdentity.arn",
          "vpcEndpointId");
  private static final Set<EventCategory> OF_TRAILS =
      Set.of(EventCategory.MANAGEMENT, EventCategory.DATA, EventCategory.NETWORK_ACTIVITY);

  private AdvancedSelectorRules() {}

  private static final List<Rule<FieldSelectorForm>> FIELD =
      List.of(
          rule(
              "field-known",
              "Field must name a field that events can be selected by",
              one -> one.field().filter(FIELDS::contains).isEmpty()),
          rule(
              "operator-given",
              "A field selector must have an operator, and an operator values",
              one -> one.operators().isEmpty() || one.operators().stream().anyMatch(List::isEmpty)),
          rule(
              "values-length",
              "The values of an operator must have 1 to 2048 characters",
              one -> one.operators().stream().anyMatch(AdvancedSelectorRules::hasBadLength)));

  private static final List<Rule<AdvancedSelectorForm>> ONE =
      Rules.all(
          List.of(
              rule(
                  "selector-name-length",
                  "The name of a selector may have 1000 characters at the most",
                  one -> one.name().filter(name -> name.length() > LONGEST_NAME).isPresent())),
          Rules.each(FIELD, rule -> rule.overEach(AdvancedSelectorForm::fields)),
          List.of(
              rule(
                  "event-category-given",
                  "A selector must say which one eventCategory it is for, with Equals",
                  one -> category(one).isEmpty()),
              rule(
                  "resources-type-given",
                  "A selector for Data events must say which resources.type it is for, with Equals",
                  one -> lacks(one, EventCategory.DATA, "resources.type")),
              rule(
                  "event-source-given",
                  "A selector for NetworkActivity events must say which eventSource it is for,"
                      + " with Equals",
                  one -> lacks(one, EventCategory.NETWORK_ACTIVITY, "eventSource"))));

  private static final List<Rule<List<AdvancedSelectorForm>>> ALL =
      Rules.all(
          List.of(
              rule(
                  "advanced-values-count",
                  "There may be 500 values at the most in all the selectors",
                  selectors -> values(selectors) > MOST_VALUES)),
          Rules.each(ONE, rule -> rule.overEach(selectors -> selectors)));

  /** Asked of all the selectors of a trail together. */
  public static final List<Rule<List<AdvancedSelectorForm>>> OF_TRAIL =
      Rules.all(
          List.of(rule("selectors-given", "There must be an event selector", List::isEmpty)),
          ALL,
          List.of(
              rule(
                  "category-of-trails",
                  "A trail logs Management, Data and NetworkActivity events only",
                  selectors -> !OF_TRAILS.containsAll(categories(selectors)))));

  /** Asked of all the selectors of an event data store together. */
  public static final List<Rule<List<AdvancedSelectorForm>>> OF_STORE =
      Rules.all(
          List.of(
              rule(
                  "selectors-count",
                  "There must be 1 to 5 event selectors",
                  selectors -> selectors.isEmpty() || selectors.size() > MOST_SELECTORS)),
          ALL,
          List.of(
              rule(
                  "one-family",
                  "An event data store logs one family of events",
                  selectors -> families(selectors).size() > 1)));

  private static boolean hasBadLength(List<String> values) {
    return !values.stream().allMatch(value -> !value.isEmpty() && value.length() <= LONGEST_VALUE);
  }

  private static Optional<EventCategory> category(AdvancedSelectorForm selector) {
    return onlyOne(selector, CATEGORY)
        .flatMap(FieldSelectorForm::onlyValue)
        .flatMap(EventCategory::named);
  }

  private static boolean lacks(
      AdvancedSelectorForm selector, EventCategory category, String field) {
    return category(selector).filter(category::equals).isPresent()
        && onlyOne(selector, field).flatMap(FieldSelectorForm::onlyValue).isEmpty();
  }

  private static Optional<FieldSelectorForm> onlyOne(AdvancedSelectorForm selector, String field) {
    return selector.fields(field).count() == 1
        ? selector.fields(field).findFirst()
        : Optional.empty();
  }

  private static Set<EventCategory> categories(List<AdvancedSelectorForm> selectors) {
    return selectors.stream()
        .flatMap(selector -> category(selector).stream())
        .collect(Collectors.toSet());
  }

  private static Set<EventCategory> families(List<AdvancedSelectorForm> selectors) {
    return categories(selectors).stream().map(EventCategory::family).collect(Collectors.toSet());
  }

  private static long values(List<AdvancedSelectorForm> selectors) {
    return selectors.stream()
        .flatMap(selector -> selector.fields().stream())
        .flatMap(field -> field.operators().stream())
        .mapToLong(List::size)
        .sum();
  }

  private static <S> Rule<S> rule(String id, String demand, Predicate<S> broken) {
    return Rule.named(id)
        .says(demand)
        .brokenWhen(broken)
        .refusing(any -> new NeighbourError(NeighbourCode.INVALID_EVENT_SELECTORS, demand + "."));
  }
}
