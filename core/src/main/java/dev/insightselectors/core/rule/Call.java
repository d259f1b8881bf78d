package dev.insightselectors.core.rule;

import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.port.Ports;

/** A call, however often it has to be judged: its quota is spent once. */
public final class Call {
  private final String operation;
  private final Caller caller;
  private final Ports ports;
  private final Lazy<Boolean> admitted;

  public Call(String operation, Caller caller, Ports ports) {
    this.operation = operation;
    this.caller = caller;
    this.ports = ports;
    this.admitted = new Lazy<>(() -> ports.callQuota().admits(caller, operation));
  }

  public String operation() {
    return operation;
  }

  public Caller caller() {
    return caller;
  }

  public Ports ports() {
    return ports;
  }

  boolean isAdmitted() {
    return admitted.get();
  }
}
