package dev.insightselectors.neighbours.form;

import dev.insightselectors.core.model.Partition;
import dev.insightselectors.core.rule.Rule;
import dev.insightselectors.core.rule.Rules;
import dev.insightselectors.neighbours.error.NeighbourCode;
import dev.insightselectors.neighbours.error.NeighbourError;
import dev.insightselectors.neighbours.form.BasicSelectorForm.DataResourceForm;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What basic event selectors may look like. Where the words of a refusal of AWS are known, they are
 * used, because tools look for them.
 */
public final class BasicSelectorRules {
  private static final int MOST_SELECTORS = 5;
  private static final int MOST_RESOURCES = 250;
  private static final Set<String> SOURCES = Set.of("kms.amazonaws.com", "rdsdata.amazonaws.com");

  private BasicSelectorRules() {}

  private static final List<Rule<BasicSelectorForm>> ONE =
      List.of(
          rule(
              "read-write-type-valid",
              "ReadWriteType must be All, ReadOnly or WriteOnly",
              selector -> selector.type().isEmpty()),
          BasicSelectorRules.<DataResourceForm>rule(
                  "data-resource-type-valid",
                  "A data resource has one of three types",
                  one -> one.type().flatMap(DataResourceType::named).isEmpty(),
                  one ->
                      "Value %s for DataResources.Type is invalid."
                          .formatted(one.type().orElse("null")))
              .overEach(BasicSelectorForm::resources),
          rule(
              "excluded-sources-valid",
              "Only kms.amazonaws.com and rdsdata.amazonaws.com can be excluded",
              selector -> !SOURCES.containsAll(selector.excludedSources())),
          rule(
              "excluded-sources-of-management-events",
              "Sources can only be excluded from management events that are included",
              selector ->
                  !selector.excludedSources().isEmpty()
                      && !selector.includeManagementEvents().orElse(true)),
          rule(
              "something-selected",
              "A selector includes management events or names data resources",
              selector ->
                  !selector.includeManagementEvents().orElse(true)
                      && selector.resources().isEmpty(),
              selector ->
                  "Invalid combination of parameters in EventSelectors. When"
                      + " includeManagementEvents is false, DataResources must not be empty."));

  /** Asked of all the selectors of a trail together. */
  public static final List<Rule<List<BasicSelectorForm>>> ALL =
      Rules.all(
          List.of(
              rule(
                  "selectors-count",
                  "There must be 1 to 5 event selectors",
                  selectors -> selectors.isEmpty() || selectors.size() > MOST_SELECTORS),
              rule(
                  "data-resources-count",
                  "There may be 250 data resources at the most",
                  selectors -> resources(selectors) > MOST_RESOURCES,
                  selectors ->
                      "Specify a valid number of DataResources.Values (0 to 250) for all your"
                          + " selectors.")),
          Rules.each(ONE, rule -> rule.overEach(selectors -> selectors)));

  /** One value of a data resource, and the partition of the trail that it is meant for. */
  public record DataResourceValue(Partition partition, String type, String value) {
    private boolean isAllowed() {
      return DataResourceType.named(type).filter(one -> one.allows(partition, value)).isPresent();
    }
  }

  /** Asked of each value once the types are known to be valid. */
  public static final Rule<DataResourceValue> VALUE =
      rule(
          "data-resource-value-valid",
          "A value names all resources of the type in the partition, or one by its ARN",
          one -> !one.isAllowed(),
          one -> "Value %s for DataResources.Values is invalid.".formatted(one.value()));

  private static long resources(List<BasicSelectorForm> selectors) {
    return selectors.stream()
        .flatMap(selector -> selector.resources().stream())
        .mapToLong(resource -> resource.values().map(List::size).orElse(0))
        .sum();
  }

  static <S> Rule<S> rule(String id, String demand, Predicate<S> broken) {
    return rule(id, demand, broken, any -> demand + ".");
  }

  static <S> Rule<S> rule(
      String id, String demand, Predicate<S> broken, Function<S, String> refusal) {
    return Rule.named(id)
        .says(demand)
        .brokenWhen(broken)
        .refusing(
            subject ->
                new NeighbourError(NeighbourCode.INVALID_EVENT_SELECTORS, refusal.apply(subject)));
  }
}
