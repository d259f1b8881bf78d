package dev.insightselectors.testkit.fault;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.insightselectors.core.error.Code;
import dev.insightselectors.testkit.subject.Reply;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** The right answer in the wrong form. */
final class WireFaults {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String TYPE = "__type";

  /** The name row and the status row of each of the page's errors, in its order. */
  private static final List<Rows> ROWS =
      List.of(
          new Rows(Code.CLOUD_TRAIL_ARN_INVALID, "PIS-078", "PIS-083"),
          new Rows(Code.INSUFFICIENT_ENCRYPTION_POLICY, "PIS-084", "PIS-086"),
          new Rows(Code.INSUFFICIENT_S3_BUCKET_POLICY, "PIS-087", "PIS-089"),
          new Rows(Code.INVALID_HOME_REGION, "PIS-090", "PIS-092"),
          new Rows(Code.INVALID_INSIGHT_SELECTORS, "PIS-093", "PIS-100"),
          new Rows(Code.INVALID_PARAMETER_COMBINATION, "PIS-101", "PIS-103"),
          new Rows(Code.INVALID_PARAMETER, "PIS-104", "PIS-106"),
          new Rows(Code.INVALID_TRAIL_NAME, "PIS-107", "PIS-116"),
          new Rows(Code.KMS, "PIS-117", "PIS-119"),
          new Rows(Code.NO_MANAGEMENT_ACCOUNT_SLR_EXISTS, "PIS-120", "PIS-122"),
          new Rows(Code.NOT_ORGANIZATION_MASTER_ACCOUNT, "PIS-123", "PIS-126"),
          new Rows(Code.OPERATION_NOT_PERMITTED, "PIS-127", "PIS-129"),
          new Rows(Code.S3_BUCKET_DOES_NOT_EXIST, "PIS-130", "PIS-132"),
          new Rows(Code.THROTTLING, "PIS-133", "PIS-135"),
          new Rows(Code.TRAIL_NOT_FOUND, "PIS-136", "PIS-138"),
          new Rows(Code.UNSUPPORTED_OPERATION, "PIS-139", "PIS-141"));

  private WireFaults() {}

  static List<Fault> all() {
    List<Fault> faults = new ArrayList<>();
    for (Rows rows : ROWS) {
      faults.add(nameOf(rows.error().wireName(), rows.name()));
      faults.add(statusOf(rows.error().wireName(), rows.status()));
    }
    faults.add(nameOf("InvalidEventSelectorsException", "PIS-013"));
    faults.addAll(forms());
    return List.copyOf(faults);
  }

  private static Fault nameOf(String error, String requirement) {
    String cut = error.substring(0, error.length() - "Exception".length());
    return Fault.named("name-of-" + error, error + " is called " + cut, requirement)
        .bendingWire(onError(error, reply -> withMembers(reply, body -> body.put(TYPE, cut))));
  }

  private static Fault statusOf(String error, String requirement) {
    return Fault.named("status-of-" + error, error + " comes with status 403", requirement)
        .bendingWire(onError(error, reply -> withStatus(reply, 403)));
  }

  private static List<Fault> forms() {
    return List.of(
        form("message-in-lower-case", "an error's Message is called message", "PIS-136")
            .bendingWire(refused(body -> renamed(body, "Message", "message"))),
        form("namespaced-type", "an error's name comes with a namespace", "PIS-136")
            .bendingWire(refused(body -> prefixed(body, "com.amazonaws.cloudtrail#"))),
        form("extra-error-member", "an error has a further member", "PIS-136")
            .bendingWire(refused(body -> body.put("code", 400))),
        form("query-error-header", "an error's name stands in a header too", "PIS-136")
            .bendingWire(onRefusals(it -> withHeader(it, "x-amzn-query-error", "A;Sender"))),
        form("html-content-type", "answers say that they are HTML", "PIS-056")
            .bendingWire(reply -> withHeader(reply, "content-type", "text/html; charset=utf-8")),
        form("no-request-id", "answers have no id", "PIS-056")
            .bendingWire(reply -> withoutHeader(reply, "x-amzn-requestid")),
        form("request-id-is-a-counter", "the id of an answer is a number", "PIS-056")
            .bendingWire(reply -> withHeader(reply, "x-amzn-requestid", "4711")),
        form("success-with-status-202", "a success has the status 202", "PIS-055")
            .bendingWire(onAnswers(reply -> withStatus(reply, 202))),
        form("absent-members-as-null", "members that are absent are null", "PIS-053", "PIS-056")
            .bendingWire(answered(body -> body.putNull("KmsKeyId"))),
        form("advanced-selectors-hidden", "event selectors are not shown", "PIS-013", "PIS-014")
            .bendingWire(answered(WireFaults::withoutSelectors)),
        form("trail-arn-misspelt", "TrailARN is called TrailArn", "PIS-053", "PIS-073")
            .bendingWire(answered(body -> renamed(body, "TrailARN", "TrailArn"))),
        form("unreadable-is-a-fault", "what cannot be read is a fault of the server", "PIS-020")
            .bendingWire(onError("SerializationException", WireFaults::brokenDown)),
        form("too-large-is-a-fault", "what is too long is a fault of the server", "PIS-020")
            .bendingWire(onError("RequestEntityTooLargeException", WireFaults::brokenDown)),
        form("unknown-operation-is-a-fault", "an unknown operation breaks the server", "PIS-002")
            .bendingWire(onError("UnknownOperationException", WireFaults::brokenDown)));
  }

  private static Fault form(String id, String statement, String... requirements) {
    return Fault.named(id, statement, requirements);
  }

  private static UnaryOperator<Reply> refused(UnaryOperator<ObjectNode> bend) {
    return onRefusals(reply -> withMembers(reply, bend));
  }

  private static UnaryOperator<Reply> answered(UnaryOperator<ObjectNode> bend) {
    return onAnswers(reply -> withMembers(reply, bend));
  }

  private static ObjectNode renamed(ObjectNode body, String from, String to) {
    JsonNode value = body.remove(from);
    return value == null ? body : body.set(to, value);
  }

  private static ObjectNode prefixed(ObjectNode body, String prefix) {
    return body.put(TYPE, prefix + body.path(TYPE).asText(""));
  }

  private static ObjectNode withoutSelectors(ObjectNode body) {
    body.remove("AdvancedEventSelectors");
    return body;
  }

  private static Reply brokenDown(Reply reply) {
    return withStatus(withMembers(reply, body -> body.put(TYPE, "InternalFailure")), 500);
  }

  static UnaryOperator<Reply> onError(String error, UnaryOperator<Reply> bend) {
    return reply -> reply.outcome().equals(error) ? bend.apply(reply) : reply;
  }

  static UnaryOperator<Reply> onRefusals(UnaryOperator<Reply> bend) {
    return reply -> reply.outcome().equals(Reply.ACCEPTED) ? reply : bend.apply(reply);
  }

  static UnaryOperator<Reply> onAnswers(UnaryOperator<Reply> bend) {
    return reply -> reply.outcome().equals(Reply.ACCEPTED) ? bend.apply(reply) : reply;
  }

  static Reply withStatus(Reply reply, int status) {
    return new Reply(status, reply.headers(), reply.body());
  }

  static Reply withHeader(Reply reply, String name, String value) {
    Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    headers.putAll(reply.headers());
    headers.put(name, List.of(value));
    return new Reply(reply.status(), headers, reply.body());
  }

  static Reply withoutHeader(Reply reply, String name) {
    Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    headers.putAll(reply.headers());
    headers.remove(name);
    return new Reply(reply.status(), headers, reply.body());
  }

  static Reply withMembers(Reply reply, UnaryOperator<ObjectNode> bend) {
    Optional<JsonNode> members = reply.members();
    if (members.isEmpty()) {
      return reply;
    }
    try {
      byte[] body = JSON.writeValueAsBytes(bend.apply(members.get().deepCopy()));
      return new Reply(reply.status(), reply.headers(), body);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(new String(reply.body(), StandardCharsets.UTF_8), impossible);
    }
  }

  /** Where the page names an error, and where it gives its status. */
  private record Rows(Code error, String name, String status) {}
}
