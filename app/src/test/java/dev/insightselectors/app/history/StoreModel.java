package dev.insightselectors.app.history;

import java.util.Optional;

/**
 * The event data store of one name, as the rules allow it to be. Once there is one it has the name
 * for good: it may be pending deletion, but it is never gone.
 *
 * @param readOnly {@code true} or {@code false} as the condition on what is logged; empty for both
 * @param insights the types that are on, sorted, with a blank between
 */
record StoreModel(Status status, String readOnly, String insights) implements Model {
  static final StoreModel NONE = new StoreModel(Status.NONE, "", "");

  /** Where in its life a store is. */
  enum Status {
    NONE,
    ENABLED,
    PENDING_DELETION
  }

  @Override
  public Optional<Model> after(Step step) {
    String argument = step.call().argument();
    return switch (step.call().operation()) {
      case "CreateEventDataStore" ->
          status == Status.NONE
              ? Model.accepted(step, new StoreModel(Status.ENABLED, "", ""))
              : Model.answered(step, this, "EventDataStoreAlreadyExistsException");
      case "DeleteEventDataStore" -> ifActive(step, "InactiveEventDataStoreException", going(step));
      case "RestoreEventDataStore" ->
          status == Status.PENDING_DELETION
              ? Model.accepted(step, new StoreModel(Status.ENABLED, readOnly, ""))
              : Model.answered(step, this, "InvalidEventDataStoreStatusException");
      case "UpdateEventDataStore" ->
          ifActive(step, "InactiveEventDataStoreException", logging(step, argument));
      case "PutInsightSelectors" ->
          ifActive(step, "OperationNotPermittedException", having(step, argument));
      case "GetEventDataStore" -> Model.answered(step, this, status + " " + readOnly);
      case "GetInsightSelectors" ->
          Model.answered(step, this, insights.isEmpty() ? "InsightNotEnabledException" : insights);
      default -> throw new IllegalArgumentException(step.call().operation());
    };
  }

  private Optional<Model> ifActive(Step step, String otherwise, Optional<Model> next) {
    return status == Status.ENABLED ? next : Model.answered(step, this, otherwise);
  }

  private Optional<Model> going(Step step) {
    return Model.accepted(step, new StoreModel(Status.PENDING_DELETION, readOnly, ""));
  }

  private Optional<Model> logging(Step step, String other) {
    return Model.carries(insights, other, "true")
        ? Model.accepted(step, new StoreModel(status, other, insights))
        : Model.answered(step, this, "InvalidInsightSelectorsException");
  }

  private Optional<Model> having(Step step, String types) {
    return Model.carries(types, readOnly, "true")
        ? Model.accepted(step, new StoreModel(status, readOnly, types))
        : Model.answered(step, this, "InvalidInsightSelectorsException");
  }
}
