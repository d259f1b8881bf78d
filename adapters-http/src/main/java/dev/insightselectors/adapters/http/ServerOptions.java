package dev.insightselectors.adapters.http;

import dev.insightselectors.adapters.http.awsjson.WireAnswer;
import dev.insightselectors.adapters.http.page.About;
import dev.insightselectors.adapters.http.tls.Tls;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * How a server runs.
 *
 * @param port 0 for any that is free
 * @param callBound how long a call may take that asks a registry
 * @param accessLog whether every call is a line in the log
 * @param tls what it shows to clients over TLS; without, it speaks plain HTTP
 * @param trust whom it believes what
 * @param bounds what all callers together may take
 * @param about what it tells of itself to whoever looks at its page
 * @param beside another emulator, which answers what is not CloudTrail's
 * @param wireFault what happens to the answers of calls on their way out: normally nothing
 */
public record ServerOptions(
    String host,
    int port,
    Execution execution,
    Duration callBound,
    boolean accessLog,
    Optional<Tls> tls,
    Trust trust,
    ServerBounds bounds,
    About about,
    Optional<URI> beside,
    UnaryOperator<WireAnswer> wireFault) {

  /** Less than stock clients wait. */
  private static final Duration CALL_BOUND = Duration.ofSeconds(20);

  /** In memory, with an access log, without faults. */
  public static ServerOptions on(String host, int port) {
    return new ServerOptions(
        host,
        port,
        Execution.ON_EVENT_LOOP,
        CALL_BOUND,
        true,
        Optional.empty(),
        Trust.USUAL,
        ServerBounds.USUAL,
        About.NOTHING,
        Optional.empty(),
        UnaryOperator.identity());
  }

  public ServerOptions withExecution(Execution other) {
    return new ServerOptions(
        host, port, other, callBound, accessLog, tls, trust, bounds, about, beside, wireFault);
  }

  public ServerOptions withAccessLog(boolean other) {
    return new ServerOptions(
        host, port, execution, callBound, other, tls, trust, bounds, about, beside, wireFault);
  }

  public ServerOptions withWireFault(UnaryOperator<WireAnswer> other) {
    return new ServerOptions(
        host, port, execution, callBound, accessLog, tls, trust, bounds, about, beside, other);
  }

  public ServerOptions withTls(Optional<Tls> other) {
    return new ServerOptions(
        host, port, execution, callBound, accessLog, other, trust, bounds, about, beside,
        wireFault);
  }

  public ServerOptions withTrust(Trust other) {
    return new ServerOptions(
        host, port, execution, callBound, accessLog, tls, other, bounds, about, beside, wireFault);
  }

  public ServerOptions withAbout(About other) {
    return new ServerOptions(
        host, port, execution, callBound, accessLog, tls, trust, bounds, other, beside, wireFault);
  }

  public ServerOptions withBounds(ServerBounds other) {
    return new ServerOptions(
        host, port, execution, callBound, accessLog, tls, trust, other, about, beside, wireFault);
  }

  public ServerOptions withBeside(Optional<URI> other) {
    return new ServerOptions(
        host, port, execution, callBound, accessLog, tls, trust, bounds, about, other, wireFault);
  }
}
