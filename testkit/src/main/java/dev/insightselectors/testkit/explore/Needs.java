package dev.insightselectors.testkit.explore;

import dev.insightselectors.testkit.steps.Given;
import dev.insightselectors.testkit.subject.Capability;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What a subject has to have for Givens, told from their words. */
final class Needs {
  private Needs() {}

  static Set<Capability> of(List<Given> givens) {
    Set<Capability> needs = EnumSet.noneOf(Capability.class);
    givens.forEach(given -> add(given, needs));
    return needs;
  }

  static Optional<String> missing(List<Given> givens, Set<Capability> there) {
    Set<String> missing = new TreeSet<>();
    of(givens).stream().filter(it -> !there.contains(it)).forEach(it -> missing.add(it.tag()));
    return missing.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", missing));
  }

  private static void add(Given given, Set<Capability> needs) {
    String text = given.text();
    if (text.contains("event data store \"")) {
      needs.add(Capability.EVENT_DATA_STORES);
    }
    if (text.contains("organization")) {
      needs.add(Capability.ORGANIZATION);
      needs.add(Capability.ACCOUNTS);
    }
    if (text.startsWith("the bucket of")) {
      needs.add(Capability.BUCKETS);
    }
    if (text.startsWith("the key of")) {
      needs.add(Capability.KEYS);
    }
    if (text.contains(" on for \"")) {
      needs.add(Capability.INSIGHTS_STATE);
    }
    if (text.contains("service-linked role")) {
      needs.add(Capability.SERVICE_LINKED_ROLES);
    }
    if (text.endsWith("of PutInsightSelectors are left")) {
      needs.add(Capability.QUOTA);
    }
    if (text.startsWith("Insights are not offered")) {
      needs.add(Capability.FEATURE_SUPPORT);
    }
    if (text.startsWith("the call is made in")) {
      needs.add(Capability.REGIONS);
    }
    if (text.startsWith("the call is made by")) {
      needs.add(Capability.ACCOUNTS);
    }
    given.table().forEach(row -> add(row, needs));
  }

  private static void add(List<String> row, Set<Capability> needs) {
    switch (row.get(0)) {
      case "home Region" -> needs.add(Capability.REGIONS);
      case "account" -> needs.add(Capability.ACCOUNTS);
      case "ID suffix" -> needs.add(Capability.CHOSEN_IDS);
      case "status" -> needs.add(Capability.PENDING_DELETION);
      case "key" -> needs.add(Capability.KEYS);
      default -> {}
    }
  }

  /** The trails and stores that Insights can be on for: nothing more is said of them than that. */
  static List<String> ableToLog(List<Given> givens) {
    boolean hasDestination =
        givens.stream().anyMatch(given -> given.text().endsWith("logging Insights events"));
    List<String> able =
        givens.stream()
            .filter(given -> given.table().isEmpty())
            .map(Given::text)
            .filter(
                text ->
                    text.matches("the (organization )?trail \"[^\"]+\"( logging write.*)?")
                        || (hasDestination
                            && text.matches(
                                "the (organization )?event data store \"[^\"]+\"( logging write.*)?")))
            .map(text -> text.replaceAll(".*\"([^\"]+)\".*", "$1"))
            .toList();
    return able.stream()
        .filter(name -> givens.stream().filter(it -> it.names().contains(name)).count() == 1)
        .toList();
  }
}
