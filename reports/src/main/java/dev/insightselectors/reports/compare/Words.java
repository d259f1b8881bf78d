package dev.insightselectors.reports.compare;

import dev.insightselectors.reports.page.Beginning;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** In a few words, how far implementations are of one mind, and what a report lacks. */
final class Words {
  private static final int LONGEST = 200;

  private Words() {}

  static String cut(String text) {
    return text.length() <= LONGEST ? text : Beginning.of(text, LONGEST) + "…";
  }

  /** Why a report says nothing about a scenario that another report knows. */
  static String absence(Comparison comparison) {
    return comparison.digests().size() == 1 ? "not run" : "not run, or not in its set";
  }

  /** How many scenarios ran that do not count; empty for none. */
  static String beyond(long scenarios) {
    return scenarios == 0
        ? ""
        : scenarios == 1 ? "1 more does not count" : scenarios + " more do not count";
  }

  /** {@code 9 scenarios: 3 differ, 5 not judged everywhere, 1 alike}. */
  static String counts(ComparedRequirement compared) {
    List<String> parts = new ArrayList<>();
    part(parts, compared.count(Agreement.DIFFER), "differ");
    part(parts, compared.count(Agreement.CHOSE), "interpreted differently");
    part(parts, compared.count(Agreement.UNJUDGED), "not judged everywhere");
    part(parts, compared.count(Agreement.AGREE), "alike");
    int all = compared.scenarios().size();
    return (all == 1 ? "1 scenario: " : all + " scenarios: ") + String.join(", ", parts);
  }

  private static void part(List<String> parts, long count, String words) {
    if (count > 0) {
      parts.add(count + " " + words);
    }
  }

  /** {@code failed by moto}. */
  static String of(ComparedScenario scenario, List<Implementation> implementations) {
    return switch (scenario.agreement()) {
      case DIFFER -> "failed by " + labels(implementations, scenario::brokenBy);
      case CHOSE -> "interpreted differently";
      case UNJUDGED -> "not judged for " + labels(implementations, it -> !scenario.judgedFor(it));
      case AGREE, NOTHING -> "alike";
    };
  }

  private static String labels(List<Implementation> implementations, IntPredicate which) {
    return IntStream.range(0, implementations.size())
        .filter(which)
        .mapToObj(it -> implementations.get(it).label())
        .collect(Collectors.joining(", "));
  }
}
