package dev.insightselectors.app.history;

import java.util.Optional;

/**
 * A trail as the rules allow it to be.
 *
 * @param exists whether it was created
 * @param logs {@code All}, {@code ReadOnly} or {@code WriteOnly}
 * @param insights the types that are on, sorted, with a blank between
 */
record TrailModel(boolean exists, String logs, String insights) {
  static final TrailModel NONE = new TrailModel(false, "All", "");
  private static final TrailModel NEW = new TrailModel(true, "All", "");
  private static final String CALL_RATE = "ApiCallRateInsight";

  /** The trail after the call, if the call may end so; empty if it may not. */
  Optional<TrailModel> after(Step step) {
    String argument = step.call().argument();
    return switch (step.call().operation()) {
      case "CreateTrail" ->
          exists ? refused(step, "TrailAlreadyExistsException") : accepted(step, NEW);
      case "DeleteTrail" -> ifThere(step, accepted(step, NONE));
      case "PutEventSelectors" -> ifThere(step, logging(step, argument));
      case "PutInsightSelectors" -> ifThere(step, having(step, argument));
      case "GetEventSelectors" -> ifThere(step, reads(step, logs));
      case "GetInsightSelectors" ->
          ifThere(step, reads(step, insights.isEmpty() ? "InsightNotEnabledException" : insights));
      default -> throw new IllegalArgumentException(step.call().operation());
    };
  }

  private Optional<TrailModel> ifThere(Step step, Optional<TrailModel> next) {
    return exists ? next : refused(step, "TrailNotFoundException");
  }

  private Optional<TrailModel> logging(Step step, String other) {
    return carries(insights, other)
        ? accepted(step, new TrailModel(true, other, insights))
        : refused(step, "InvalidEventSelectorsException");
  }

  private Optional<TrailModel> having(Step step, String types) {
    return carries(types, logs)
        ? accepted(step, new TrailModel(true, logs, types))
        : refused(step, "InvalidInsightSelectorsException");
  }

  private static boolean carries(String types, String logged) {
    return !types.contains(CALL_RATE) || !logged.equals("ReadOnly");
  }

  private Optional<TrailModel> accepted(Step step, TrailModel next) {
    return step.outcome().equals("accepted") ? Optional.of(next) : Optional.empty();
  }

  private Optional<TrailModel> refused(Step step, String error) {
    return step.outcome().equals(error) ? Optional.of(this) : Optional.empty();
  }

  private Optional<TrailModel> reads(Step step, String value) {
    return step.outcome().equals(value) ? Optional.of(this) : Optional.empty();
  }
}
