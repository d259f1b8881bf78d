package dev.insightselectors.neighbours.insight;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.insightselectors.core.model.Caller;
import dev.insightselectors.neighbours.observed.InsightsEvent;
import dev.insightselectors.neighbours.observed.Metric;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The two Insights events that an Insight ends up in, as CloudTrail records them. Their ids follow
 * from what they are about, so that whoever asks twice hears of the same events.
 */
record InsightRecord(Caller caller, Metric metric, Insight insight) {

  /** The start, and the end if that has been seen. */
  Stream<InsightsEvent> events(Instant now) {
    return Stream.concat(
        Stream.of(event("Start", insight.start(), insight.rates().get(0), 1)),
        insight
            .end(now)
            .map(end -> event("End", end, insight.average(), insight.rates().size()))
            .stream());
  }

  private InsightsEvent event(String state, Instant time, double average, int minutes) {
    String id = id(state);
    return new InsightsEvent(
        Optional.empty(),
        metric.insightType(),
        id,
        time,
        metric.eventSource(),
        metric.eventName(),
        Optional.of(json(state, id, time, average, minutes)));
  }

  /**
   * Of its texts none can have a quote or a backslash in it, and an error code no line end here.
   */
  private String json(String state, String id, Instant time, double average, int minutes) {
    String errorCode =
        metric
            .errorCode()
            .map(code -> "\"errorCode\":\"%s\",".formatted(code.replaceAll("\\s", " ")))
            .orElse("");
    return ("{\"eventVersion\":\"1.09\",\"eventTime\":\"%s\",\"awsRegion\":\"%s\","
            + "\"eventID\":\"%s\",\"eventType\":\"AwsCloudTrailInsight\","
            + "\"recipientAccountId\":\"%s\",\"sharedEventID\":\"%s\","
            + "\"insightDetails\":{\"state\":\"%s\",\"eventSource\":\"%s\",\"eventName\":\"%s\","
            + "\"insightType\":\"%s\",%s\"insightContext\":{\"statistics\":{"
            + "\"baseline\":{\"average\":%s},\"insight\":{\"average\":%s},"
            + "\"insightDuration\":%s,\"baselineDuration\":%s}}},\"eventCategory\":\"Insight\"}")
        .formatted(
            time,
            caller.region(),
            id,
            caller.account(),
            id("both"),
            state,
            metric.eventSource(),
            metric.eventName(),
            metric.insightType().wireName(),
            errorCode,
            insight.baseline().average(),
            average,
            minutes,
            insight.baseline().minutes());
  }

  private String id(String part) {
    String about = "%s %s %s %s".formatted(caller, metric, insight.start(), part);
    return UUID.nameUUIDFromBytes(about.getBytes(UTF_8)).toString();
  }
}
