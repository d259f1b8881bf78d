package dev.insightselectors.core.rule;

import dev.insightselectors.core.error.Refusal;
import java.util.List;
import java.util.Optional;

/** The rules of an operation in the order in which they are asked; the first broken one answers. */
public record Rulebook<S>(List<Rule<S>> rules) {

  public Rulebook {
    rules = List.copyOf(rules);
    long distinct = rules.stream().map(Rule::id).distinct().count();
    if (distinct != rules.size()) {
      throw new IllegalArgumentException("two rules of one rulebook have the same id");
    }
  }

  public Optional<Refusal> firstBroken(S subject) {
    return broken(subject).map(Broken::refusal);
  }

  /** The first broken rule's refusal, with what the rule comes from. */
  public Optional<Broken> broken(S subject) {
    for (Rule<S> rule : rules) {
      Optional<Refusal> refusal = rule.judge(subject);
      if (refusal.isPresent()) {
        return Optional.of(new Broken(refusal.get(), rule.requirements(), rule.statement()));
      }
    }
    return Optional.empty();
  }

  /** What comes of a rule that is broken. */
  public record Broken(Refusal refusal, List<String> requirements, String statement) {}
}
