package dev.insightselectors.testkit.subject;

import java.net.URI;
import java.util.Set;

/** An implementation behind a URL. How its Givens are arranged is the arranger's business. */
public final class HttpSubject implements Subject {
  private final URI endpoint;
  private final Arranger arranger;
  private final Transport transport;
  private final Patience patience;

  public HttpSubject(URI endpoint, Arranger arranger) {
    this(endpoint, arranger, HttpTransport.to(endpoint), Patience.NONE);
  }

  /**
   * @param transport how messages get there
   * @param patience how long what a call does may take to show
   */
  public HttpSubject(URI endpoint, Arranger arranger, Transport transport, Patience patience) {
    this.endpoint = endpoint;
    this.arranger = arranger;
    this.transport = transport;
    this.patience = patience;
  }

  @Override
  public SubjectInfo info() {
    return new SubjectInfo(
        endpoint.getAuthority(), endpoint.toString(), arranger.name(), arranger.probed());
  }

  @Override
  public Set<Capability> capabilities() {
    return arranger.capabilities();
  }

  @Override
  public Patience patience() {
    return patience;
  }

  @Override
  public Arranged arrange(Setting setting) {
    return arranger.arrange(setting, this);
  }

  @Override
  public Reply call(ApiCall call) {
    return send(message(call));
  }

  @Override
  public RawMessage message(ApiCall call) {
    return transport.message(call);
  }

  @Override
  public Reply send(RawMessage message) {
    return transport.send(message);
  }

  @Override
  public String curl(RawMessage message) {
    return transport.curl(message);
  }
}
