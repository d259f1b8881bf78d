package dev.insightselectors.testkit.replay;

import dev.insightselectors.testkit.subject.Arranged;
import dev.insightselectors.testkit.subject.Sent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a script tells, in its order.
 *
 * @param about lines for the top
 * @param endpoint where it was; empty for a subject in the process of the kit
 */
record Story(
    List<String> about,
    String endpoint,
    Arranged world,
    List<Sent> arranged,
    List<Sent> looksBefore,
    List<Sent> calls,
    List<Sent> looksAfter) {

  List<Sent> all() {
    return Stream.of(arranged, looksBefore, calls, looksAfter, takingAway())
        .flatMap(List::stream)
        .toList();
  }

  /** What was made goes, the newest first. */
  List<Sent> takingAway() {
    List<Sent> deletions = new ArrayList<>();
    arranged.forEach(it -> Deletion.of(it).ifPresent(gone -> deletions.add(0, gone)));
    return deletions;
  }

  /** There each service and Region has an address of its own, which the AWS CLI knows. */
  boolean isOfAws() {
    return endpoint.matches("https://[^/]*\\.amazonaws\\.com(\\.cn)?/?");
  }
}
