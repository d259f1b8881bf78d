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
    return List.of();
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
