package dev.insightselectors.testkit.subject;

import io.github.bucket4j.Bucket;
import java.time.Duration;

/** How fast a subject is called: real AWS takes one PutInsightSelectors a second. */
public interface Pace {
  /** As fast as answers come. */
  Pace UNLIMITED = () -> {};

  /** Returns when the next message may be sent. */
  void await();

  /** At most so many messages a second, evenly. */
  static Pace of(int messagesASecond) {
    Bucket bucket =
        Bucket.builder()
            .addLimit(
                limit -> limit.capacity(1).refillGreedy(messagesASecond, Duration.ofSeconds(1)))
            .build();
    return () -> bucket.asBlocking().consumeUninterruptibly(1);
  }
}
