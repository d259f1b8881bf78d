package dev.insightselectors.neighbours.form;

import dev.insightselectors.core.rule.Rule;
import dev.insightselectors.core.rule.Rules;
import dev.insightselectors.neighbours.error.NeighbourCode;
import dev.insightselectors.neighbours.error.NeighbourError;
import dev.insightselectors.neighbours.form.BasicSelectorForm.DataResourceForm;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What basic event selectors may look like. */
public final class BasicSelectorRules {
  private static final int MOST_SELECTORS = 5;
  private static final int MOST_RESOURCES = 250;
  private static final Set<String> TYPES =
      Set.of("AWS::DynamoDB::Table", "AWS::Lambda::Function", "AWS::S3::Object");
  private static final Set<String> SOURCES = Set.of("kms.amazonaws.com", "rdsdata.amazonaws.com");

  private BasicSelectorRules() {}

  private static final List<Rule<BasicSelectorForm>> ONE =
      List.of(
          rule(
              "read-write-type-valid",
              "ReadWriteType must be All, ReadOnly or WriteOnly",
              selector -> selector.type().isEmpty()),
          rule(
              "data-resource-type-valid",
              "A data resource must have one of the types "
                  + Stream.of(TYPES.toArray()).sorted().toList(),
              selector -> !selector.resources().stream().allMatch(BasicSelectorRules::hasType)),
          rule(
              "excluded-sources-valid",
              "Only kms.amazonaws.com and rdsdata.amazonaws.com can be excluded",
              selector -> !SOURCES.containsAll(selector.excludedSources())),
          rule(
              "excluded-sources-of-management-events",
              "Sources can only be excluded from management events that are included",
              selector ->
                  !selector.excludedSources().isEmpty()
                      && !selector.includeManagementEvents().orElse(true)));

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
                  selectors -> resources(selectors) > MOST_RESOURCES)),
          Rules.each(ONE, rule -> rule.overEach(selectors -> selectors)));

  private static boolean hasType(DataResourceForm resource) {
    return resource.type().filter(TYPES::contains).isPresent();
  }

  private static long resources(List<BasicSelectorForm> selectors) {
    return selectors.stream()
        .flatMap(selector -> selector.resources().stream())
        .mapToLong(resource -> resource.values().map(List::size).orElse(0))
        .sum();
  }

  private static <S> Rule<S> rule(String id, String demand, Predicate<S> broken) {
    return Rule.named(id)
        .says(demand)
        .brokenWhen(broken)
        .refusing(any -> new NeighbourError(NeighbourCode.INVALID_EVENT_SELECTORS, demand + "."));
  }
}
