package dev.insightselectors.faults;

import dev.insightselectors.core.error.Refusal;
import dev.insightselectors.core.rule.Rule;
import dev.insightselectors.core.rule.Rulebook;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Rulebooks in which some rules judge otherwise, in their places. Only here a rule is taken apart.
 */
final class BentRules {
  private BentRules() {}

  static <S> Rulebook<S> in(
      Rulebook<S> good,
      Predicate<String> ids,
      Function<Rule<S>, Function<S, Optional<Refusal>>> bend) {
    if (good.rules().stream().noneMatch(rule -> ids.test(rule.id()))) {
      throw new IllegalArgumentException("there is no such rule");
    }
    return new Rulebook<>(
        good.rules().stream().map(it -> ids.test(it.id()) ? bent(it, bend) : it).toList());
  }

  private static <S> Rule<S> bent(
      Rule<S> good, Function<Rule<S>, Function<S, Optional<Refusal>>> bend) {
    return new Rule<>(good.id(), good.requirements(), good.statement(), bend.apply(good));
  }
}
