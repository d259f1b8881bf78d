package dev.insightselectors.core.rule;

import dev.insightselectors.core.error.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * One rule of an operation.
 *
 * @param id a stable slug, by which a fault can name it
 * @param requirements the ids of the page's sentences that it comes from; empty for a rule that
 *     only a choice stands behind
 * @param statement what it asks, in our words
 * @param broken when it is broken
 * @param refusal what a call that breaks it is told
 * @param <S> what is judged
 */
public record Rule<S>(
    String id,
    List<String> requirements,
    String statement,
    Predicate<S> broken,
    Function<S, Refusal> refusal) {

  public Rule {
    requirements = List.copyOf(requirements);
  }

  public static RuleDraft named(String id) {
    return new RuleDraft(id, List.of(), "");
  }

  /** The refusal, if the rule is broken. */
  public Optional<Refusal> judge(S subject) {
    return broken.test(subject) ? Optional.of(refusal.apply(subject)) : Optional.empty();
  }

  /** The same rule about something that leads to a subject. */
  public <T> Rule<T> over(Function<T, S> subject) {
    return new Rule<>(
        id,
        requirements,
        statement,
        whole -> broken.test(subject.apply(whole)),
        whole -> refusal.apply(subject.apply(whole)));
  }

  /** The same rule about something that may lead to a subject; without one it is kept. */
  public <T> Rule<T> overAny(Function<T, Optional<S>> subject) {
    return new Rule<>(
        id,
        requirements,
        statement,
        whole -> subject.apply(whole).filter(broken).isPresent(),
        whole -> refusal.apply(subject.apply(whole).orElseThrow()));
  }

  /** The same rule about each of several; the first that breaks it is the one that is refused. */
  public <T> Rule<T> overEach(Function<T, List<S>> subjects) {
    return overAny(whole -> subjects.apply(whole).stream().filter(broken).findFirst());
  }

  /** The same rule, asked only of some. */
  public Rule<S> when(Predicate<S> asked) {
    return new Rule<>(id, requirements, statement, asked.and(broken), refusal);
  }

  /** The same rule broken at other times. */
  public Rule<S> brokenInstead(Predicate<S> otherwise) {
    return new Rule<>(id, requirements, statement, otherwise, refusal);
  }

  /** The same rule with another refusal. */
  public Rule<S> refusingInstead(Function<S, Refusal> otherwise) {
    return new Rule<>(id, requirements, statement, broken, otherwise);
  }
}
