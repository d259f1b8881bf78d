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
  private static final List<List<String>> ROWS =
      List.of(
          List.of("PIS-078", "PIS-083"),
          List.of("PIS-084", "PIS-086"),
          List.of("PIS-087", "PIS-089"),
          List.of("PIS-090", "PIS-092"),
          List.of("PIS-093", "PIS-100"),
          List.of("PIS-101", "PIS-103"),
          List.of("PIS-104", "PIS-106"),
          List.of("PIS-107", "PIS-116"),
          List.of("PIS-117", "PIS-119"),
          List.of("PIS-120", "PIS-122"),
          List.of("PIS-123", "PIS-126"),
          List.of("PIS-127", "PIS-129"),
          List.of("PIS-130", "PIS-132"),
          List.of("PIS-133", "PIS-135"),
          List.of("PIS-136", "PIS-138"),
          List.of("PIS-139", "PIS-141"));

  private WireFaults() {}

  static List<Fault> all() {
    List<Fault> faults = new ArrayList<>();
    for (int i = 0; i < ROWS.size(); i++) {
      String error = Code.values()[i].wireName();
      faults.add(nameOf(error, ROWS.get(i).get(0)));
      faults.add(statusOf(error, ROWS.get(i).get(1)));
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
}
