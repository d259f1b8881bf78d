package dev.insightselectors.core.rule;

import dev.insightselectors.core.error.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * One rule of an operation.
 *
 * @param id a stable slug, by which a fault can name it
 * @param requirements the ids of the AWS documentation's sentences that it comes from; empty for a
 *     rule that only a choice stands behind
 * @param statement what it asks, in our words
 * @param judgement the refusal, if the rule is broken; asked once, so it looks at each fact once
 * @param <S> what is judged
 */
public record Rule<S>(
    String id,
    List<String> requirements,
    String statement,
    Function<S, Optional<Refusal>> judgement) {

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
    return judging(subject.andThen(judgement));
  }

  /** The same rule about something that may lead to a subject; without one it is kept. */
  public <T> Rule<T> overAny(Function<T, Optional<S>> subject) {
    return judging(whole -> subject.apply(whole).flatMap(judgement));
  }

  /** The same rule about each of several; the first that breaks it is the one that is refused. */
  public <T> Rule<T> overEach(Function<T, List<S>> subjects) {
    return judging(
        whole -> subjects.apply(whole).stream().flatMap(one -> judge(one).stream()).findFirst());
  }

  /** The same rule, asked only of some. */
  public Rule<S> when(Predicate<S> asked) {
    return judging(one -> asked.test(one) ? judge(one) : Optional.empty());
  }

  /** The same rule with another refusal, made of what was judged and of its own one. */
  public Rule<S> refusingInstead(BiFunction<S, Refusal, Refusal> otherwise) {
    return judging(one -> judge(one).map(own -> otherwise.apply(one, own)));
  }

  private <T> Rule<T> judging(Function<T, Optional<Refusal>> otherwise) {
    return new Rule<>(id, requirements, statement, otherwise);
  }
}
