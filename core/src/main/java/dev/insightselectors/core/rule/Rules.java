package dev.insightselectors.core.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Rules by the list. */
public final class Rules {
  private Rules() {}

  /** Each rule carried over to another subject: {@code each(rules, rule -> rule.over(..))}. */
  public static <S, T> List<Rule<T>> each(
      List<Rule<S>> rules, Function<Rule<S>, Rule<T>> carriedOver) {
    return rules.stream().map(carriedOver).toList();
  }

  /** Several lists as one, in their order. */
  @SafeVarargs
  public static <S> List<Rule<S>> all(List<Rule<S>>... lists) {
    List<Rule<S>> all = new ArrayList<>();
    for (List<Rule<S>> list : lists) {
      all.addAll(list);
    }
    return all;
  }
}
