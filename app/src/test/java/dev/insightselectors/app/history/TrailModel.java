package dev.insightselectors.app.history;

import java.util.Optional;

/**
 * A trail as the rules allow it to be.
 *
 * @param exists whether it was created
 * @param logs {@code All}, {@code ReadOnly} or {@code WriteOnly}
 * @param insights the types that are on, sorted, with a blank between
 */
record TrailModel(boolean exists, String logs, String insights) implements Model {
  static final TrailModel NONE = new TrailModel(false, "All", "");
  private static final TrailModel NEW = new TrailModel(true, "All", "");

  @Override
  public Optional<Model> after(Step step) {
    String argument = step.call().argument();
    return switch (step.call().operation()) {
      case "CreateTrail" ->
          exists
              ? Model.answered(step, this, "TrailAlreadyExistsException")
              : Model.accepted(step, NEW);
      case "DeleteTrail" -> ifThere(step, Model.accepted(step, NONE));
      case "PutEventSelectors" -> ifThere(step, logging(step, argument));
      case "PutInsightSelectors" -> ifThere(step, having(step, argument));
      case "GetEventSelectors" -> ifThere(step, Model.answered(step, this, logs));
      case "GetInsightSelectors" ->
          ifThere(
              step,
              Model.answered(
                  step, this, insights.isEmpty() ? "InsightNotEnabledException" : insights));
      default -> throw new IllegalArgumentException(step.call().operation());
    };
  }

  private Optional<Model> ifThere(Step step, Optional<Model> next) {
    return exists ? next : Model.answered(step, this, "TrailNotFoundException");
  }

  private Optional<Model> logging(Step step, String other) {
    return carries(insights, other)
        ? Model.accepted(step, new TrailModel(true, other, insights))
        : Model.answered(step, this, "InvalidEventSelectorsException");
  }

  private Optional<Model> having(Step step, String types) {
    return carries(types, logs)
        ? Model.accepted(step, new TrailModel(true, logs, types))
        : Model.answered(step, this, "InvalidInsightSelectorsException");
  }

  private static boolean carries(String types, String logged) {
    return Model.carries(types, logged, "ReadOnly");
  }
}
