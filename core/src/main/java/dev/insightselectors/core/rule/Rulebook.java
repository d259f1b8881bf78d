package dev.insightselectors.core.rule;

import dev.insightselectors.core.error.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

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
    for (Rule<S> rule : rules) {
      Optional<Refusal> refusal = rule.judge(subject);
      if (refusal.isPresent()) {
        return refusal;
      }
    }
    return Optional.empty();
  }

  /** The same rulebook without one of its rules. */
  public Rulebook<S> without(String id) {
    List<Rule<S>> others = new ArrayList<>(rules);
    others.remove(named(id));
    return new Rulebook<>(others);
  }

  /** The same rulebook with one of its rules changed, in the same place. */
  public Rulebook<S> with(String id, UnaryOperator<Rule<S>> change) {
    Rule<S> changing = named(id);
    return new Rulebook<>(
        rules.stream().map(rule -> rule.equals(changing) ? change.apply(rule) : rule).toList());
  }

  private Rule<S> named(String id) {
    return rules.stream()
        .filter(rule -> rule.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no rule is called " + id));
  }
}
