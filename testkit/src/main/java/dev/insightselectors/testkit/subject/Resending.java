package dev.insightselectors.testkit.subject;

import io.github.resilience4j.core.IntervalFunction;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import java.time.Duration;

/** Sends a message again, later each time, while the answer is that calls come too often. */
public final class Resending extends ForwardingTransport {
  private static final String TOO_OFTEN = "ThrottlingException";
  private static final int TOO_MANY_REQUESTS = 429;
  private static final int UNAVAILABLE = 503;

  private final Retry retry;

  /**
   * @param tries how often a message is sent at the most
   * @param firstPause before the second try; each pause is twice the one before
   */
  public Resending(Transport transport, int tries, Duration firstPause) {
    super(transport);
    this.retry =
        Retry.of(
            "too often",
            RetryConfig.<Reply>custom()
                .maxAttempts(tries)
                .intervalFunction(IntervalFunction.ofExponentialRandomBackoff(firstPause, 2))
                .retryOnResult(Resending::cameTooOften)
                .retryOnException(failure -> false)
                .build());
  }

  @Override
  public Reply send(RawMessage message) {
    return retry.executeSupplier(() -> super.send(message));
  }

  private static boolean cameTooOften(Reply reply) {
    return reply.status() == TOO_MANY_REQUESTS
        || reply.status() == UNAVAILABLE
        || reply.outcome().equals(TOO_OFTEN);
  }
}
