package dev.insightselectors.faults;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.insightselectors.core.error.BackendRefusal;
import dev.insightselectors.core.error.Code;
import dev.insightselectors.core.error.ErrorName;
import dev.insightselectors.core.error.Outcome;
import dev.insightselectors.core.error.Refusal;
import dev.insightselectors.core.message.GivenSelectors.Listed;
import dev.insightselectors.core.message.InsightSelectorsAnswer;
import dev.insightselectors.core.message.PutInsightSelectorsRequest;
import dev.insightselectors.core.model.EventDataStoreArn;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What is done otherwise than by the reference, and as right: the other answers of interpretations,
 * and whatever of a message no client reads. Each stands for an implementation that must pass.
 */
final class Variations {
  private static final String REQUEST_ID = "x-amzn-requestid";
  private static final String SELECTORS = "InsightSelectors";
  private static final AtomicLong ANSWERS = new AtomicLong();

  private Variations() {}

  static List<Fault> all() {
    return Stream.of(choices(), answers(), errors(), messages()).flatMap(List::stream).toList();
  }

  private static List<Fault> choices() {
    return List.of(
        otherError("C5", "EventDataStoreNotFoundException", "source-exists", "destination-exists"),
        otherError("C6", "MissingParameter", "insight-selectors-given"),
        otherError("C9", "InvalidTrailNameException", "trail-or-source"),
        otherError("C12", "AccessDeniedException", "destination-same-account"),
        otherError("C18", "KmsException", "key-exists", "key-policy-sufficient"),
        otherError("C31", "EventDataStoreARNInvalidException", "source-arn", "destination-arn"),
        otherError(
            "C33",
            "ValidationException",
            "source-shortest",
            "source-longest",
            "source-characters",
            "destination-shortest",
            "destination-longest",
            "destination-characters"),
        otherError("C34", "SerializationException", "insight-selectors-well-formed"),
        otherError("C35", "InvalidParameterException", "source-needs-destination"),
        variation("c8-refused", "a type that is given twice is refused", twiceRefused()),
        variation(
            "c30-answer-names-it",
            "a destination that is given while turning off stands in the answer",
            destinationNamed()),
        wire(
            "c28-invalid-action",
            "an unknown operation is an InvalidAction",
            it ->
                it.isError("UnknownOperationException")
                    ? it.withMembers(body -> body.put(Message.TYPE, "InvalidAction"))
                    : it));
  }

  private static List<Fault> answers() {
    return List.of(
        answered(
            "more-members-in-answers",
            "answers have members that nobody knows",
            body -> body.put("Note", "more").put("TrailName", "x").put("TrailArn", true)),
        answered(
            "more-members-in-selectors",
            "each selector has a member of a later edition",
            body -> {
              selectors(body).forEach(it -> ((ObjectNode) it).putArray("EventCategories"));
              return body;
            }),
        answered(
            "absent-members-as-null", "members that are absent are null", Variations::withNulls),
        answered(
            "types-in-another-order",
            "the types are answered last first, and before the ARN",
            Variations::lastFirst));
  }

  private static List<Fault> errors() {
    return List.of(
        refused(
            "message-in-lower-case",
            "an error's Message is called message",
            Variations::inLowerCase),
        refused(
            "namespaced-type",
            "an error's name comes with a namespace",
            body -> named(body, "com.amazonaws.cloudtrail#" + name(body))),
        refused(
            "type-with-an-address",
            "an error's name is followed by an address",
            body -> named(body, name(body) + ":http://internal.amazon.com/coral/")),
        refused(
            "more-members-in-errors",
            "an error has further members, one of null",
            body -> body.put("code", 400).putNull("detail")),
        refused(
            "other-texts",
            "errors say other things, in other scripts, at length",
            body -> body.put("Message", "Ошибка 失敗 ".repeat(400))),
        refused("no-texts", "errors say nothing", body -> without(body, "Message")),
        wire(
            "errors",
            "name-in-a-header-too",
            "an error's name stands in a header too",
            it ->
                it.isSuccess()
                    ? it
                    : it.withHeader("x-amzn-query-error", it.error().orElse("") + ";Sender")));
  }

  private static List<Fault> messages() {
    return List.of(
        type("plain-json", "application/json"),
        type("json-of-another-version", "application/x-amz-json-1.0; charset=utf-8"),
        wire(
            "no-content-type",
            "answers do not say what they are",
            it -> it.withoutHeader("content-type")),
        wire(
            "more-headers",
            "answers have more headers",
            it ->
                it.withHeader("server", "somebody's")
                    .withHeader("x-amz-id-2", "q7z")
                    .withHeader("cache-control", "no-cache")),
        wire("no-request-id", "answers have no id", it -> it.withoutHeader(REQUEST_ID)),
        wire(
            "request-id-is-a-counter",
            "the id of an answer is a number",
            it -> it.withHeader(REQUEST_ID, String.valueOf(ANSWERS.incrementAndGet()))),
        wire(
            "request-id-in-capitals",
            "the id of an answer is in capitals",
            it -> it.withHeader(REQUEST_ID, UUID.randomUUID().toString().toUpperCase(Locale.ROOT))),
        wire(
            "blanks-around-bodies",
            "bodies have blanks around them",
            it -> new Message(it.status(), it.headers(), "\r\n " + it.body() + "\n")));
  }

  private static Fault variation(String id, String statement, Defect defect) {
    return Fault.of(id, statement, defect);
  }

  private static Fault wire(String id, String statement, UnaryOperator<Message> bend) {
    return variation(id, statement, Defects.wire(bend));
  }

  private static Fault wire(String kind, String id, String statement, UnaryOperator<Message> bend) {
    return variation(id, statement, Defects.wire(kind, bend));
  }

  private static Fault type(String id, String type) {
    return wire(id, "answers say that they are " + type, it -> it.withHeader("content-type", type));
  }

  private static Fault answered(String id, String statement, UnaryOperator<ObjectNode> bend) {
    return wire(
        "successes",
        id,
        statement,
        it ->
            it.isSuccess()
                ? it.withMembers(body -> body.has(SELECTORS) ? bend.apply(body) : body)
                : it);
  }

  private static Fault refused(String id, String statement, UnaryOperator<ObjectNode> bend) {
    return wire("errors", id, statement, it -> it.isSuccess() ? it : it.withMembers(bend));
  }

  /** What these rules refuse is called by another name that the choice has. */
  private static Fault otherError(String choice, String name, String... rules) {
    ErrorName other = () -> name;
    Refusal refusal = new BackendRefusal(other, "As " + choice + " permits.");
    return variation(
        choice.toLowerCase(Locale.ROOT) + "-otherwise",
        "what %s speaks of is a %s".formatted(choice, name),
        Defects.rules(
            List.of(rules)::contains, good -> put -> good.judge(put).map(right -> refusal)));
  }

  private static Defect twiceRefused() {
    return Defects.effect(
        (good, ports) ->
            (caller, put) ->
                put.insightSelectors() instanceof Listed listed
                        && new HashSet<>(listed.insightTypes()).size()
                            < listed.insightTypes().size()
                    ? Outcome.refused(Defects.refusal(Code.INVALID_PARAMETER))
                    : good.call(caller, put));
  }

  private static Defect destinationNamed() {
    return Defects.effect(
        (good, ports) ->
            (caller, put) -> {
              Outcome<InsightSelectorsAnswer> outcome = good.call(caller, put);
              return outcome instanceof Outcome.Accepted<InsightSelectorsAnswer> accepted
                  ? Outcome.accepted(naming(accepted.answer(), put))
                  : outcome;
            });
  }

  private static InsightSelectorsAnswer naming(
      InsightSelectorsAnswer good, PutInsightSelectorsRequest put) {
    Optional<EventDataStoreArn> given = put.insightsDestination().flatMap(EventDataStoreArn::parse);
    return new InsightSelectorsAnswer(
        good.trailArn(),
        good.eventDataStoreArn(),
        good.insightsDestination().or(() -> given),
        good.insightSelectors());
  }

  private static JsonNode selectors(ObjectNode body) {
    return body.path(SELECTORS);
  }

  private static ObjectNode withNulls(ObjectNode body) {
    Stream.of("EventDataStoreArn", "InsightsDestination", "TrailARN")
        .filter(member -> !body.has(member))
        .forEach(body::putNull);
    return body;
  }

  private static ObjectNode lastFirst(ObjectNode body) {
    ObjectNode other = body.objectNode();
    ArrayNode types = other.putArray(SELECTORS);
    selectors(body).forEach(it -> types.insert(0, it));
    without(body, SELECTORS).properties().forEach(it -> other.set(it.getKey(), it.getValue()));
    return other;
  }

  private static ObjectNode inLowerCase(ObjectNode error) {
    return without(error.put("message", error.path("Message").asText()), "Message");
  }

  private static ObjectNode without(ObjectNode body, String member) {
    body.remove(member);
    return body;
  }

  private static String name(ObjectNode error) {
    return error.path(Message.TYPE).asText();
  }

  private static ObjectNode named(ObjectNode error, String name) {
    return error.put(Message.TYPE, name);
  }
}
