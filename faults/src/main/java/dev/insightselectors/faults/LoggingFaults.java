package dev.insightselectors.faults;

import dev.insightselectors.core.error.Refusal;
import dev.insightselectors.core.model.AdvancedEventSelector;
import dev.insightselectors.core.model.AdvancedEventSelectors;
import dev.insightselectors.core.model.AdvancedFieldSelector;
import dev.insightselectors.core.model.BasicEventSelectors;
import dev.insightselectors.core.model.EventSelectors;
import dev.insightselectors.core.model.InsightType;
import dev.insightselectors.core.model.ManagementEvents;
import dev.insightselectors.core.rule.PutSituation;
import dev.insightselectors.core.rule.Rule;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** What is logged, misread. */
final class LoggingFaults {
  private static final AskedRule CALL_RATE = AskedRule.of("source-logs-write-events", "PIS-011");
  private static final AskedRule ERROR_RATE =
      AskedRule.of("source-logs-management-events", "PIS-012");
  private static final EventSelectors ALL = BasicEventSelectors.ALL_MANAGEMENT_EVENTS;

  private LoggingFaults() {}

  static List<Fault> all() {
    return List.of(
        needs("call-rate-needs-any", CALL_RATE, "any events", ManagementEvents::any),
        needs("call-rate-needs-reads", CALL_RATE, "read events", ManagementEvents::read),
        needs("error-rate-needs-writes", ERROR_RATE, "write events", ManagementEvents::write),
        needs("error-rate-needs-reads", ERROR_RATE, "read events", ManagementEvents::read),
        misread("first-selector-only", "all but the first are ignored", it -> only(it, n -> 0)),
        misread("last-selector-only", "all but the last are ignored", it -> only(it, n -> n - 1)),
        misread(
            "advanced-selectors-ignored",
            "advanced ones are ignored",
            it -> it instanceof AdvancedEventSelectors ? ALL : it),
        misread(
            "basic-selectors-ignored",
            "basic ones are ignored",
            it -> it instanceof BasicEventSelectors ? ALL : it),
        misread(
            "read-only-field-ignored",
            "the field readOnly is ignored",
            it -> fields(it, LoggingFaults::withoutReadOnly)));
  }

  private static Fault needs(
      String id, AskedRule rule, String what, Predicate<ManagementEvents> enough) {
    InsightType type = type(rule.id());
    return rule.brokenWhen(
        id,
        "for %s, %s are enough".formatted(type.wireName(), what),
        put -> lacks(put, type, it -> enough.test(it.managementEvents())));
  }

  /** Both rules, over selectors that were misread. */
  private static Fault misread(String id, String what, UnaryOperator<EventSelectors> reading) {
    return Fault.of(
        id,
        "of the event selectors, " + what,
        Defects.rules(
            rule -> rule.equals(CALL_RATE.id()) || rule.equals(ERROR_RATE.id()),
            rule -> misjudged(rule, type(rule.id()), reading)),
        "PIS-011",
        "PIS-012");
  }

  private static Function<PutSituation, Optional<Refusal>> misjudged(
      Rule<PutSituation> rule, InsightType type, UnaryOperator<EventSelectors> reading) {
    return Defects.brokenWhen(
        rule,
        put ->
            lacks(put, type, it -> type.canBeComputedFrom(reading.apply(it).managementEvents())));
  }

  private static boolean lacks(
      PutSituation put, InsightType type, Predicate<EventSelectors> enough) {
    return put.asked().types().contains(type)
        && put.source().filter(source -> !enough.test(source.eventSelectors())).isPresent();
  }

  private static InsightType type(String rule) {
    return rule.equals(CALL_RATE.id()) ? InsightType.API_CALL_RATE : InsightType.API_ERROR_RATE;
  }

  private static EventSelectors only(EventSelectors selectors, IntUnaryOperator index) {
    return selectors instanceof BasicEventSelectors basic
        ? new BasicEventSelectors(only(basic.selectors(), index))
        : new AdvancedEventSelectors(only(((AdvancedEventSelectors) selectors).selectors(), index));
  }

  private static <T> List<T> only(List<T> all, IntUnaryOperator index) {
    return all.isEmpty() ? all : List.of(all.get(index.applyAsInt(all.size())));
  }

  private static AdvancedFieldSelector withoutReadOnly(AdvancedFieldSelector it) {
    return it.field().equals("readOnly")
        ? AdvancedFieldSelector.equalTo("readOnly", "true", "false")
        : it;
  }

  private static EventSelectors fields(
      EventSelectors selectors, UnaryOperator<AdvancedFieldSelector> change) {
    return selectors instanceof AdvancedEventSelectors advanced
        ? new AdvancedEventSelectors(
            advanced.selectors().stream().map(one -> changed(one, change)).toList())
        : selectors;
  }

  private static AdvancedEventSelector changed(
      AdvancedEventSelector one, UnaryOperator<AdvancedFieldSelector> change) {
    return new AdvancedEventSelector(
        one.name(), one.fieldSelectors().stream().map(change).toList());
  }
}
