package dev.insightselectors.app.conform;

import dev.insightselectors.testkit.aws.AwsArranger;
import dev.insightselectors.testkit.subject.ForwardingSubject;
import dev.insightselectors.testkit.subject.HttpSubject;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * An implementation arranged through public operations; what was made is deleted in the end, and
 * also when somebody ends the run before that.
 */
final class AwsSubject extends ForwardingSubject {
  private static final int MOST_TOLD = 10;

  private final AwsArranger arranger;
  private final PrintWriter out;
  private final AtomicBoolean isTold = new AtomicBoolean();

  AwsSubject(HttpSubject subject, AwsArranger arranger, PrintWriter out) {
    super(subject);
    this.arranger = arranger;
    this.out = out;
  }

  /** Deletes what was made even if the process is told to end. */
  AwsSubject cleaningUpWhateverHappens() {
    Runtime.getRuntime().addShutdownHook(new Thread(this::close, "clean-up"));
    return this;
  }

  /** Ended while it cleans up, it waits for that and goes on with what is left. */
  @Override
  public void close() {
    List<String> left = arranger.cleanUp().end();
    if (!left.isEmpty() && !isTold.getAndSet(true)) {
      out.printf("%s things could not be deleted:%n", left.size());
      left.stream().limit(MOST_TOLD).forEach(thing -> out.printf("  %s%n", thing));
      out.flush();
    }
  }
}
