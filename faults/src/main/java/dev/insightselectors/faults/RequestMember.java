package dev.insightselectors.faults;

import dev.insightselectors.core.message.PutInsightSelectorsRequest;
import dev.insightselectors.core.model.EventDataStoreArn;
import dev.insightselectors.core.model.ResourceArn;
import dev.insightselectors.core.model.TrailArn;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A member of the request that names a trail or event data store. */
enum RequestMember {
  TRAIL(
      "trail",
      "TrailName",
      List.of("PIS-048", "PIS-080", "PIS-091", "PIS-110", "PIS-111", "PIS-137"),
      List.of("PIS-047", "PIS-051", "PIS-109", "PIS-112")),
  SOURCE(
      "source",
      "EventDataStore",
      List.of("PIS-009", "PIS-022", "PIS-105", "PIS-081"),
      List.of("PIS-021", "PIS-026", "PIS-028", "PIS-029")),
  DESTINATION(
      "destination",
      "InsightsDestination",
      List.of("PIS-009", "PIS-031", "PIS-105", "PIS-081"),
      List.of("PIS-030", "PIS-035", "PIS-037", "PIS-038"));

  private final String slug;
  private final String wireName;
  private final List<String> identity;
  private final List<String> shape;

  /**
   * What it is, and what the AWS documentation says of it.
   *
   * @param identity the requirements about what it names and what it does not
   * @param shape those about its own name, its length and its characters
   */
  RequestMember(String slug, String wireName, List<String> identity, List<String> shape) {
    this.slug = slug;
    this.wireName = wireName;
    this.identity = identity;
    this.shape = shape;
  }

  String slug() {
    return slug;
  }

  String wireName() {
    return wireName;
  }

  List<String> identity() {
    return identity;
  }

  /** All that the AWS documentation says of it by itself. */
  List<String> requirements() {
    return Stream.concat(identity.stream(), shape.stream()).toList();
  }

  Optional<String> of(PutInsightSelectorsRequest put) {
    return switch (this) {
      case TRAIL -> put.trailName();
      case SOURCE -> put.eventDataStore();
      case DESTINATION -> put.insightsDestination();
    };
  }

  /** The same request, but for this member. */
  PutInsightSelectorsRequest in(
      PutInsightSelectorsRequest put, UnaryOperator<Optional<String>> as) {
    return new PutInsightSelectorsRequest(
        this == TRAIL ? as.apply(put.trailName()) : put.trailName(),
        this == SOURCE ? as.apply(put.eventDataStore()) : put.eventDataStore(),
        this == DESTINATION ? as.apply(put.insightsDestination()) : put.insightsDestination(),
        put.insightSelectors());
  }

  /** Whether it names things of that kind. */
  boolean names(ResourceArn arn) {
    return this == TRAIL ? arn instanceof TrailArn : arn instanceof EventDataStoreArn;
  }
}
