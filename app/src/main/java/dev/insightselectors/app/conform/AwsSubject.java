package dev.insightselectors.app.conform;

import dev.insightselectors.testkit.aws.AwsArranger;
import dev.insightselectors.testkit.subject.ForwardingSubject;
import dev.insightselectors.testkit.subject.HttpSubject;
import dev.insightselectors.testkit.subject.Patience;
import dev.insightselectors.testkit.subject.Transport;
import java.io.PrintWriter;
import java.net.URI;
import java.util.List;

/** An implementation arranged through public operations; what was made is deleted in the end. */
final class AwsSubject extends ForwardingSubject {
  private static final int MOST_TOLD = 10;

  private final AwsArranger arranger;
  private final PrintWriter out;

  AwsSubject(
      URI endpoint, AwsArranger arranger, Transport transport, Patience patience, PrintWriter out) {
    super(new HttpSubject(endpoint, arranger, transport, patience));
    this.arranger = arranger;
    this.out = out;
  }

  @Override
  public void close() {
    List<String> left = arranger.cleanUp().run();
    if (!left.isEmpty()) {
      out.printf("%d things could not be deleted:%n", left.size());
      left.stream().limit(MOST_TOLD).forEach(thing -> out.printf("  %s%n", thing));
      out.flush();
    }
  }
}
