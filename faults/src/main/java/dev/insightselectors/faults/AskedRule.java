package dev.insightselectors.faults;

import dev.insightselectors.core.rule.PutSituation;
import java.util.List;
import java.util.function.Predicate;

/**
 * A rule of PutInsightSelectors that faults find broken at other times than it is.
 *
 * @param id the rule's
 * @param requirements the ids of the requirements that are broken then
 */
record AskedRule(String id, List<String> requirements) {

  static AskedRule of(String id, String... requirements) {
    return new AskedRule(id, List.of(requirements));
  }

  Fault brokenWhen(String fault, String statement, Predicate<PutSituation> broken) {
    return new Fault(
        fault,
        statement,
        requirements,
        Defects.rules(id::equals, rule -> Defects.brokenWhen(rule, broken)));
  }
}
