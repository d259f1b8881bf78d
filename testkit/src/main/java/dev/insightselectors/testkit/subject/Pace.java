package dev.insightselectors.testkit.subject;

import io.github.bucket4j.BlockingBucket;
import io.github.bucket4j.Bucket;
import java.time.Duration;

/** How fast a subject is called. */
public interface Pace {
  /** As fast as answers come. */
  Pace UNLIMITED = message -> {};

  /** Returns when the message may be sent. */
  void await(RawMessage message);

  /** At most so many messages a second, evenly. */
  static Pace of(int messagesASecond) {
    BlockingBucket bucket = bucket(messagesASecond);
    return message -> bucket.consumeUninterruptibly(1);
  }

  /** As real AWS takes them in each Region: ten reads a second, and one of everything else. */
  static Pace ofAws() {
    BlockingBucket reads = bucket(10);
    BlockingBucket writes = bucket(1);
    return message -> (message.changesNothing() ? reads : writes).consumeUninterruptibly(1);
  }

  private static BlockingBucket bucket(int messagesASecond) {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(1).refillGreedy(messagesASecond, Duration.ofSeconds(1)))
        .build()
        .asBlocking();
  }
}
