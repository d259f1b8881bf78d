package dev.insightselectors.core.rule;

import dev.insightselectors.core.error.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A rule being written down: {@code named(..).from(..).says(..).brokenWhen(..).refusing(..)}, or,
 * where the refusal tells what was found wrong, {@code ..brokenBy(..).refusing(..)}.
 */
public record RuleDraft(String id, List<String> requirements, String statement) {

  public RuleDraft from(String... ids) {
    return new RuleDraft(id, List.of(ids), statement);
  }

  public RuleDraft says(String words) {
    return new RuleDraft(id, requirements, words);
  }

  /** The rule is broken when this holds. */
  public <S> Judged<S> brokenWhen(Predicate<S> broken) {
    return new Judged<>(this, broken);
  }

  /** The rule is broken by whatever is found; it is looked for once. */
  public <S, X> Found<S, X> brokenBy(Function<S, Optional<X>> wrong) {
    return new Found<>(this, wrong);
  }

  /** A draft that lacks only its refusal. */
  public record Judged<S>(RuleDraft draft, Predicate<S> broken) {
    public Rule<S> refusing(Function<S, Refusal> refusal) {
      return draft.rule(
          one -> broken.test(one) ? Optional.of(refusal.apply(one)) : Optional.empty());
    }
  }

  /** A draft that lacks only its refusal, which tells what was found. */
  public record Found<S, X>(RuleDraft draft, Function<S, Optional<X>> wrong) {
    public Rule<S> refusing(BiFunction<S, X, Refusal> refusal) {
      return draft.rule(one -> wrong.apply(one).map(found -> refusal.apply(one, found)));
    }
  }

  private <S> Rule<S> rule(Function<S, Optional<Refusal>> judgement) {
    return new Rule<>(id, requirements, statement, judgement);
  }
}
