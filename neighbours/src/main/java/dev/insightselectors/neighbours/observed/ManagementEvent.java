package dev.insightselectors.neighbours.observed;

import dev.insightselectors.core.model.InsightType;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A management event, or several that are alike.
 *
 * @param errorCode how the call failed; empty when it did not
 * @param readOnly whether the call changes nothing
 * @param count how many there were at that moment, 1 or more
 */
public record ManagementEvent(
    Instant time,
    String eventSource,
    String eventName,
    Optional<String> errorCode,
    boolean readOnly,
    int count) {

  public ManagementEvent {
    EventWords.check(eventSource, eventName, errorCode);
  }

  /** The beginning of its minute. */
  public Instant minute() {
    return time.truncatedTo(ChronoUnit.MINUTES);
  }

  /**
   * The metrics in which it counts: a write in the rate of its calls, whether it fails or not, and
   * what fails in the rate of its error.
   */
  public List<Metric> metrics() {
    Stream<Metric> ofCalls =
        readOnly
            ? Stream.empty()
            : Stream.of(
                new Metric(InsightType.API_CALL_RATE, eventSource, eventName, Optional.empty()));
    Stream<Metric> ofErrors =
        errorCode.stream()
            .map(
                code ->
                    new Metric(
                        InsightType.API_ERROR_RATE, eventSource, eventName, Optional.of(code)));
    return Stream.concat(ofCalls, ofErrors).toList();
  }
}
