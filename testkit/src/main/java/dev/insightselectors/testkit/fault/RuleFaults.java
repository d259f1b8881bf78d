package dev.insightselectors.testkit.fault;

import dev.insightselectors.core.error.BackendRefusal;
import dev.insightselectors.core.error.Code;
import dev.insightselectors.core.error.Refusal;
import dev.insightselectors.core.rule.PutInsightSelectorsRules;
import dev.insightselectors.core.rule.PutSituation;
import dev.insightselectors.core.rule.Rule;
import java.util.List;
import java.util.stream.Stream;

/** For every rule of the rulebook: it is missing, it is told wrongly, it is broken by everyone. */
final class RuleFaults {
  private RuleFaults() {}

  static List<Fault> all() {
    return PutInsightSelectorsRules.rulebook().rules().stream()
        .flatMap(rule -> Stream.of(missing(rule), toldWrongly(rule), brokenByAll(rule)))
        .toList();
  }

  private static Fault missing(Rule<PutSituation> rule) {
    return fault("no-", rule, "is not asked").bendingRules(rules -> rules.without(rule.id()));
  }

  private static Fault toldWrongly(Rule<PutSituation> rule) {
    return fault("wrong-error-", rule, "is refused with another error")
        .bendingRules(
            rules -> rules.with(rule.id(), one -> one.refusingInstead(put -> misplaced())));
  }

  private static Fault brokenByAll(Rule<PutSituation> rule) {
    return fault("overeager-", rule, "refuses every call that gets so far")
        .bendingRules(
            rules ->
                rules.with(
                    rule.id(),
                    one -> one.brokenInstead(put -> true).refusingInstead(put -> misplaced())));
  }

  private static Fault fault(String prefix, Rule<PutSituation> rule, String defect) {
    return Fault.named(
        prefix + rule.id(),
        "%s: %s".formatted(rule.statement(), defect),
        rule.requirements().toArray(String[]::new));
  }

  /** An error that no call of PutInsightSelectors may be answered with. */
  static Refusal misplaced() {
    return new BackendRefusal(Code.INSIGHT_NOT_ENABLED, "This is a deliberate defect.");
  }
}
