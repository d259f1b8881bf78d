package dev.insightselectors.testkit.subject;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** How fast a subject is called. */
public interface Pace {
  /** As fast as answers come. */
  Pace UNLIMITED = message -> {};

  /** Returns when the message may be sent. */
  void await(RawMessage message);

  /** At most so many messages a second, evenly. */
  static Pace of(int messagesASecond) {
    long apart = Duration.ofSeconds(1).toNanos() / messagesASecond;
    AtomicLong free = new AtomicLong(System.nanoTime());
    return message -> {
      long now = System.nanoTime();
      long turn = free.getAndUpdate(next -> Math.max(next, now) + apart);
      Pause.of(Duration.ofNanos(turn - now));
    };
  }

  /** As real AWS takes them in each Region: ten reads a second, and one of everything else. */
  static Pace ofAws() {
    Pace reads = of(10);
    Pace writes = of(1);
    return message -> (message.changesNothing() ? reads : writes).await(message);
  }
}
