package dev.insightselectors.faults;

import dev.insightselectors.core.error.Refusal;
import java.util.Optional;

/** What a rule makes of a situation. */
interface Judgement<S> {
  Optional<Refusal> of(S situation);
}
