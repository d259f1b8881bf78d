package dev.insightselectors.testkit.subject;

/** A transport that is another one, but for what a subclass does before or after. */
public abstract class ForwardingTransport implements Transport {
  private final Transport transport;

  protected ForwardingTransport(Transport transport) {
    this.transport = transport;
  }

  @Override
  public Reply send(RawMessage message) {
    return transport.send(message);
  }

  @Override
  public final RawMessage message(ApiCall call) {
    return transport.message(call);
  }

  @Override
  public final String curl(RawMessage message) {
    return transport.curl(message);
  }
}
