package dev.insightselectors.testkit.subject;

/** Sends no faster than a pace. */
public final class Paced extends ForwardingTransport {
  private final Pace pace;

  public Paced(Transport transport, Pace pace) {
    super(transport);
    this.pace = pace;
  }

  @Override
  public Reply send(RawMessage message) {
    pace.await(message);
    return super.send(message);
  }
}
