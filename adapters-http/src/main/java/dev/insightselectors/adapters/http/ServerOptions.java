package dev.insightselectors.adapters.http;

import dev.insightselectors.adapters.http.awsjson.WireAnswer;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * How a server runs.
 *
 * @param port 0 for any that is free
 * @param callBound how long a call may take that asks a registry
 * @param accessLog whether every call is a line in the log
 * @param registryToken what callers of the registry must send; needed off loopback
 * @param allowedHosts the names by which a server on loopback may be called besides its own
 * @param bounds what all callers together may take
 * @param wireFault what happens to the answers of calls on their way out: normally nothing
 */
public record ServerOptions(
    String host,
    int port,
    Execution execution,
    Duration callBound,
    boolean accessLog,
    Optional<String> registryToken,
    Set<String> allowedHosts,
    ServerBounds bounds,
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
        Set.of(),
        ServerBounds.USUAL,
        UnaryOperator.identity());
  }

  public ServerOptions withExecution(Execution other) {
    return new ServerOptions(
        host, port, other, callBound, accessLog, registryToken, allowedHosts, bounds, wireFault);
  }

  public ServerOptions withAccessLog(boolean other) {
    return new ServerOptions(
        host, port, execution, callBound, other, registryToken, allowedHosts, bounds, wireFault);
  }

  public ServerOptions withWireFault(UnaryOperator<WireAnswer> other) {
    return new ServerOptions(
        host, port, execution, callBound, accessLog, registryToken, allowedHosts, bounds, other);
  }

  public ServerOptions withRegistryToken(Optional<String> other) {
    return new ServerOptions(
        host, port, execution, callBound, accessLog, other, allowedHosts, bounds, wireFault);
  }

  public ServerOptions withAllowedHosts(Set<String> other) {
    return new ServerOptions(
        host, port, execution, callBound, accessLog, registryToken, other, bounds, wireFault);
  }

  public ServerOptions withBounds(ServerBounds other) {
    return new ServerOptions(
        host, port, execution, callBound, accessLog, registryToken, allowedHosts, other, wireFault);
  }
}
