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
 * @param judgement the refusal, if the rule is broken; asked once, so it looks at each fact once
 * @param refusal what a call is told that is known to break it
 * @param <S> what is judged
 */
public record Rule<S>(
    String id,
    List<String> requirements,
    String statement,
    Function<S, Optional<Refusal>> judgement,
    Function<S, Refusal> refusal) {

  public Rule {
    requirements = List.copyOf(requirements);
  }

  public static RuleDraft named(String id) {
    return new RuleDraft(id, List.of(), "");
  }

  /** The refusal, if the rule is broken. */
  public Optional<Refusal> judge(S subject) {
    return judgement.apply(subject);
  }

  /** The same rule about something that leads to a subject. */
  public <T> Rule<T> over(Function<T, S> subject) {
    return judging(subject.andThen(judgement), subject.andThen(refusal));
  }

  /** The same rule about something that may lead to a subject; without one it is kept. */
  public <T> Rule<T> overAny(Function<T, Optional<S>> subject) {
    return judging(
        whole -> subject.apply(whole).flatMap(judgement),
        whole -> refusal.apply(subject.apply(whole).orElseThrow()));
  }

  /** The same rule about each of several; the first that breaks it is the one that is refused. */
  public <T> Rule<T> overEach(Function<T, List<S>> subjects) {
    Function<T, Optional<Refusal>> first =
        whole -> subjects.apply(whole).stream().flatMap(one -> judge(one).stream()).findFirst();
    return judging(first, whole -> first.apply(whole).orElseThrow());
  }

  /** The same rule, asked only of some. */
  public Rule<S> when(Predicate<S> asked) {
    return judging(one -> asked.test(one) ? judge(one) : Optional.empty(), refusal);
  }

  /** The same rule broken at other times. */
  public Rule<S> brokenInstead(Predicate<S> otherwise) {
    return named(id).from(requirements).says(statement).brokenWhen(otherwise).refusing(refusal);
  }

  /** The same rule with another refusal. */
  public Rule<S> refusingInstead(Function<S, Refusal> otherwise) {
    return judging(one -> judge(one).map(told -> otherwise.apply(one)), otherwise);
  }

  private <T> Rule<T> judging(Function<T, Optional<Refusal>> otherwise, Function<T, Refusal> told) {
    return new Rule<>(id, requirements, statement, otherwise, told);
  }
}
