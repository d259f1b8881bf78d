package dev.insightselectors.app.history;

import java.util.Optional;

/** A resource as the rules allow it to be: a value, equal to another that is so. */
interface Model {

  /** The resource after the call, if the call may end so; empty if it may not. */
  Optional<Model> after(Step step);

  static Optional<Model> accepted(Step step, Model next) {
    return step.outcome().equals("accepted") ? Optional.of(next) : Optional.empty();
  }

  /** The call changed nothing, and was answered with a value or an error. */
  static Optional<Model> answered(Step step, Model same, String outcome) {
    return step.outcome().equals(outcome) ? Optional.of(same) : Optional.empty();
  }

  /** Whether Insights of these types can be computed from what is logged. */
  static boolean carries(String types, String logged, String reads) {
    return !types.contains("ApiCallRateInsight") || !logged.equals(reads);
  }
}
