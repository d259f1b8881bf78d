package dev.insightselectors.testkit.subject;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** Sends a message again, later each time, while the answer is that calls come too often. */
public final class Resending extends ForwardingTransport {
  private static final String TOO_OFTEN = "ThrottlingException";
  private static final int TOO_MANY_REQUESTS = 429;
  private static final int UNAVAILABLE = 503;

  private final int tries;
  private final Duration firstPause;

  /**
   * @param tries how often a message is sent at the most
   * @param firstPause before the second try; each pause is about twice the one before
   */
  public Resending(Transport transport, int tries, Duration firstPause) {
    super(transport);
    this.tries = tries;
    this.firstPause = firstPause;
  }

  @Override
  public Reply send(RawMessage message) {
    Reply reply = super.send(message);
    Duration pause = firstPause;
    for (int sent = 1; sent < tries && cameTooOften(reply); sent++) {
      Pause.of(about(pause));
      pause = pause.multipliedBy(2);
      reply = super.send(message);
    }
    return reply;
  }

  /** Half as long to one and a half times as long: so those who were refused together part. */
  private static Duration about(Duration pause) {
    return pause
        .dividedBy(2)
        .plusNanos((long) (ThreadLocalRandom.current().nextDouble() * pause.toNanos()));
  }

  private static boolean cameTooOften(Reply reply) {
    return reply.status() == TOO_MANY_REQUESTS
        || reply.status() == UNAVAILABLE
        || reply.outcome().equals(TOO_OFTEN);
  }
}
