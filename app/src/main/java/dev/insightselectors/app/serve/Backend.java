package dev.insightselectors.app.serve;

import dev.insightselectors.adapters.http.Execution;

/** Where a family of ports finds what it is asked for. */
enum Backend {
  MEMORY("memory", Execution.ON_EVENT_LOOP),
  DYNAMODB("dynamodb", Execution.ON_WORKERS),
  AWS("aws", Execution.ON_WORKERS);

  private final String option;
  private final Execution execution;

  Backend(String option, Execution execution) {
    this.option = option;
    this.execution = execution;
  }

  /** Where operations run that wait for this backend, or need not. */
  Execution execution() {
    return execution;
  }

  /** As it is written on the command line. */
  @Override
  public String toString() {
    return option;
  }
}
