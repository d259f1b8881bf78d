package dev.insightselectors.core.rule;

import dev.insightselectors.core.error.Refusal;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** A rule being written down: {@code named(..).from(..).says(..).brokenWhen(..).refusing(..)}. */
public record RuleDraft(String id, List<String> requirements, String statement) {

  public RuleDraft from(String... ids) {
    return new RuleDraft(id, List.of(ids), statement);
  }

  public RuleDraft says(String words) {
    return new RuleDraft(id, requirements, words);
  }

  public <S> Judged<S> brokenWhen(Predicate<S> broken) {
    return new Judged<>(this, broken);
  }

  /** A draft that lacks only its refusal. */
  public record Judged<S>(RuleDraft draft, Predicate<S> broken) {

    public Rule<S> refusing(Function<S, Refusal> refusal) {
      return new Rule<>(draft.id(), draft.requirements(), draft.statement(), broken, refusal);
    }
  }
}
