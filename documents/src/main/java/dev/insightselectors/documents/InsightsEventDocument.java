package dev.insightselectors.documents;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.insightselectors.core.model.InsightType;
import dev.insightselectors.core.model.ResourceArn;
import dev.insightselectors.core.model.TrailArn;
import dev.insightselectors.neighbours.observed.InsightsEvent;
import java.util.Optional;

/**
 * An Insights event that was observed, in the members of ListInsightsData.
 *
 * @param cloudTrailEvent the record of CloudTrail: the object, or a text that holds it
 */
record InsightsEventDocument(
    Optional<String> trailArn,
    String insightType,
    String eventId,
    String eventTime,
    String eventSource,
    String eventName,
    Optional<Verbatim> cloudTrailEvent) {

  InsightsEvent toEvent(Moments moments) {
    return new InsightsEvent(
        trailArn.map(arn -> Place.meant("TrailARN", arn, TrailArn::parse)),
        Place.meant("InsightType", insightType, InsightType::named),
        eventId,
        moments.at("EventTime", eventTime),
        eventSource,
        eventName,
        cloudTrailEvent.map(Verbatim::json).map(InsightsEventDocument::text));
  }

  private static String text(JsonNode json) {
    return json.isTextual() ? json.textValue() : json.toString();
  }

  static InsightsEventDocument of(InsightsEvent event) {
    return new InsightsEventDocument(
        event.trail().map(ResourceArn::toString),
        event.insightType().wireName(),
        event.eventId(),
        event.eventTime().toString(),
        event.eventSource(),
        event.eventName(),
        event.cloudTrailEvent().map(text -> new Verbatim(new TextNode(text))));
  }
}
