package dev.insightselectors.testkit.fault;

import dev.insightselectors.core.model.AdvancedEventSelector;
import dev.insightselectors.core.model.AdvancedEventSelectors;
import dev.insightselectors.core.model.AdvancedFieldSelector;
import dev.insightselectors.core.model.BasicEventSelectors;
import dev.insightselectors.core.model.EventSelectors;
import dev.insightselectors.core.model.InsightType;
import dev.insightselectors.core.model.ManagementEvents;
import dev.insightselectors.core.rule.PutSituation;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** What is logged, misread. */
final class LoggingFaults {
  private static final String WRITE = "source-logs-write-events";
  private static final String ANY = "source-logs-management-events";

  private LoggingFaults() {}

  static List<Fault> all() {
    return List.of(
        needs("call-rate-needs-any", WRITE, InsightType.API_CALL_RATE, ManagementEvents::any),
        needs("call-rate-needs-reads", WRITE, InsightType.API_CALL_RATE, ManagementEvents::read),
        needs("error-rate-needs-writes", ANY, InsightType.API_ERROR_RATE, ManagementEvents::write),
        needs("error-rate-needs-reads", ANY, InsightType.API_ERROR_RATE, ManagementEvents::read),
        misread("first-selector-only", "PIS-011", LoggingFaults::firstOnly),
        misread("last-selector-only", "PIS-011", LoggingFaults::lastOnly),
        misread("advanced-selectors-ignored", "PIS-011", LoggingFaults::withoutAdvanced),
        misread("basic-selectors-ignored", "PIS-011", LoggingFaults::withoutBasic),
        misread("negative-operators-ignored", "PIS-011", LoggingFaults::withoutNegatives),
        misread("read-only-field-ignored", "PIS-011", LoggingFaults::withoutReadOnly));
  }

  private static Fault needs(
      String id, String rule, InsightType type, Predicate<ManagementEvents> enough) {
    return Fault.named(id, type.wireName() + " needs the wrong events", requirement(type))
        .bendingRules(
            rules -> rules.with(rule, one -> one.brokenInstead(put -> lacks(put, type, enough))));
  }

  private static boolean lacks(
      PutSituation put, InsightType type, Predicate<ManagementEvents> enough) {
    return put.asked().types().contains(type)
        && put.source()
            .filter(source -> !enough.test(source.eventSelectors().managementEvents()))
            .isPresent();
  }

  /** Both rules, over selectors that were misread. */
  private static Fault misread(
      String id, String requirement, Function<EventSelectors, EventSelectors> reading) {
    return Fault.named(id, "what a trail or store logs is misread: " + id, requirement, "PIS-012")
        .bendingRules(
            rules ->
                rules
                    .with(
                        WRITE,
                        one ->
                            one.brokenInstead(
                                put -> fails(put, InsightType.API_CALL_RATE, reading)))
                    .with(
                        ANY,
                        one ->
                            one.brokenInstead(
                                put -> fails(put, InsightType.API_ERROR_RATE, reading))));
  }

  private static boolean fails(
      PutSituation put, InsightType type, Function<EventSelectors, EventSelectors> reading) {
    return put.asked().types().contains(type)
        && put.source()
            .map(source -> reading.apply(source.eventSelectors()).managementEvents())
            .filter(logged -> !type.canBeComputedFrom(logged))
            .isPresent();
  }

  private static String requirement(InsightType type) {
    return type == InsightType.API_CALL_RATE ? "PIS-011" : "PIS-012";
  }

  private static EventSelectors firstOnly(EventSelectors selectors) {
    return selectors instanceof BasicEventSelectors basic
        ? new BasicEventSelectors(first(basic.selectors()))
        : new AdvancedEventSelectors(first(((AdvancedEventSelectors) selectors).selectors()));
  }

  private static EventSelectors lastOnly(EventSelectors selectors) {
    return selectors instanceof BasicEventSelectors basic
        ? new BasicEventSelectors(last(basic.selectors()))
        : new AdvancedEventSelectors(last(((AdvancedEventSelectors) selectors).selectors()));
  }

  private static <T> List<T> first(List<T> all) {
    return all.subList(0, Math.min(1, all.size()));
  }

  private static <T> List<T> last(List<T> all) {
    return all.subList(Math.max(0, all.size() - 1), all.size());
  }

  private static EventSelectors withoutAdvanced(EventSelectors selectors) {
    return selectors instanceof AdvancedEventSelectors
        ? AdvancedEventSelectors.ALL_MANAGEMENT_EVENTS
        : selectors;
  }

  private static EventSelectors withoutBasic(EventSelectors selectors) {
    return selectors instanceof BasicEventSelectors
        ? BasicEventSelectors.ALL_MANAGEMENT_EVENTS
        : selectors;
  }

  private static EventSelectors withoutNegatives(EventSelectors selectors) {
    return fields(
        selectors,
        field ->
            new AdvancedFieldSelector(
                field.field(),
                field.equalTo(),
                field.startsWith(),
                field.endsWith(),
                List.of(),
                List.of(),
                List.of()));
  }

  private static EventSelectors withoutReadOnly(EventSelectors selectors) {
    return fields(
        selectors,
        field ->
            field.field().equals("readOnly")
                ? AdvancedFieldSelector.equalTo("readOnly", "true", "false")
                : field);
  }

  private static EventSelectors fields(
      EventSelectors selectors, Function<AdvancedFieldSelector, AdvancedFieldSelector> change) {
    if (!(selectors instanceof AdvancedEventSelectors advanced)) {
      return selectors;
    }
    return new AdvancedEventSelectors(
        advanced.selectors().stream()
            .map(
                one ->
                    new AdvancedEventSelector(
                        one.name(), one.fieldSelectors().stream().map(change).toList()))
            .toList());
  }
}
