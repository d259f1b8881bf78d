package dev.insightselectors.adapters.http.outbound;

import dev.insightselectors.adapters.http.outbound.RegistryFaultException.Cure;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.util.NoSuchElementException;
import java.util.function.Function;

/**
 * Asks a registry. Many faults in a row and it is left alone for a moment: then every question is a
 * fault at once, until a few are let through to see whether it is back.
 */
final class RegistryClient implements AutoCloseable {
  private static final int WATCHED = 20;
  private static final int FEWEST = 10;
  private static final int PROBES = 3;

  private final Transport transport;
  private final Retries retries;
  private final CircuitBreaker breaker;

  RegistryClient(RemoteOptions options) {
    this.transport = new Transport(options);
    this.retries = new Retries(options);
    this.breaker = CircuitBreaker.of(options.registry().toString(), watching(options));
  }

  private static CircuitBreakerConfig watching(RemoteOptions options) {
    return CircuitBreakerConfig.custom()
        .slidingWindowSize(WATCHED)
        .minimumNumberOfCalls(FEWEST)
        .slowCallDurationThreshold(options.patience().dividedBy(2))
        .permittedNumberOfCallsInHalfOpenState(PROBES)
        .maxWaitDurationInHalfOpenState(options.budget())
        .waitDurationInOpenState(options.rest())
        .ignoreException(RegistryClient::isOurs)
        .build();
  }

  /** What the reading makes of the answer; a {@link RegistryFaultException} if there is none. */
  <T> T ask(Question question, Function<Reply, T> reading) {
    try {
      return breaker.executeSupplier(
          () ->
              retries.of(question, patience -> read(transport.send(question, patience), reading)));
    } catch (CallNotPermittedException resting) {
      throw new RegistryFaultException(
          Cure.NONE, question + " was not asked: the registry fails", resting);
    }
  }

  private static <T> T read(Reply reply, Function<Reply, T> reading) {
    try {
      return reading.apply(reply);
    } catch (IllegalArgumentException | NoSuchElementException nonsense) {
      throw new RegistryFaultException(
          Cure.NONE, reply.question() + " was answered with nonsense", nonsense);
    }
  }

  private static boolean isOurs(Throwable fault) {
    return fault instanceof RegistryFaultException told && told.cure() == Cure.ASK_OTHERWISE;
  }

  @Override
  public void close() {
    transport.close();
  }
}
