package dev.insightselectors.faults;

import dev.insightselectors.core.error.Code;
import dev.insightselectors.core.error.Refusal;
import dev.insightselectors.core.rule.PutInsightSelectorsRules;
import dev.insightselectors.core.rule.PutSituation;
import dev.insightselectors.core.rule.Rule;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** For every rule of the rulebook: it is missing, it is told wrongly, it is broken by everyone. */
final class RuleFaults {
  /** An error that no call of PutInsightSelectors may be answered with. */
  private static final Refusal MISPLACED = Defects.refusal(Code.INSIGHT_NOT_ENABLED);

  private RuleFaults() {}

  static List<Fault> all() {
    return PutInsightSelectorsRules.rulebook().rules().stream().flatMap(RuleFaults::of).toList();
  }

  private static Stream<Fault> of(Rule<PutSituation> rule) {
    return Stream.of(
        fault("no-", rule, "nobody is refused for breaking this", good -> put -> Optional.empty()),
        fault(
            "wrong-error-",
            rule,
            "whoever breaks this is refused with an error that is not the page's",
            good -> put -> good.judge(put).map(right -> MISPLACED)),
        fault(
            "overeager-",
            rule,
            "even whoever keeps this is refused",
            good -> put -> Optional.of(MISPLACED)));
  }

  private static Fault fault(
      String prefix,
      Rule<PutSituation> rule,
      String what,
      Function<Rule<PutSituation>, Function<PutSituation, Optional<Refusal>>> bend) {
    return new Fault(
        prefix + rule.id(),
        "%s: %s".formatted(what, rule.statement()),
        rule.requirements(),
        Defects.rules(rule.id()::equals, bend));
  }
}
