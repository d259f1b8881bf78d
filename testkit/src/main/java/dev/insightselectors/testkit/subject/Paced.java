package dev.insightselectors.testkit.subject;

/** Sends no faster than a pace. */
public final class Paced implements Transport {
  private final Transport transport;
  private final Pace pace;

  public Paced(Transport transport, Pace pace) {
    this.transport = transport;
    this.pace = pace;
  }

  @Override
  public Reply send(RawMessage message) {
    pace.await(message);
    return transport.send(message);
  }

  @Override
  public String curl(RawMessage message) {
    return transport.curl(message);
  }
}
