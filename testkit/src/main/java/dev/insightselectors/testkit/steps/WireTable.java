package dev.insightselectors.testkit.steps;

import com.fasterxml.jackson.databind.JsonNode;
import dev.insightselectors.testkit.subject.Reply;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** An answer as a message, held against a table. */
final class WireTable {
  private static final String A_UUID = "a UUID";
  private static final String NONE = "none";
  private static final String HEADER = "header ";
  private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private final Values values;
  private final Reply reply;

  WireTable(Values values, Reply reply) {
    this.values = values;
    this.reply = reply;
  }

  void holds(String part, String value) {
    if (part.equals("part")) {
      return;
    }
    String got = got(part);
    if (got.equals(NONE) || (value.equals(A_UUID) && UUID.matcher(got).matches())) {
      return;
    }
    Expect.equal(part, values.filled(value), got);
  }

  private String got(String part) {
    if (part.startsWith(HEADER)) {
      return reply.header(part.substring(HEADER.length())).orElse(Values.ABSENT);
    }
    return switch (part) {
      case "status of a refusal" ->
          reply.outcome().equals(Reply.ACCEPTED) ? NONE : String.valueOf(reply.status());
      case "status" -> String.valueOf(reply.status());
      case "content type" -> reply.header("Content-Type").orElse(Values.ABSENT);
      case "error" -> reply.members().map(all -> all.path("__type").asText("")).orElse("");
      case "members" -> reply.members().map(WireTable::names).orElse("no JSON object");
      default -> throw new IllegalArgumentException("no such part of a message: " + part);
    };
  }

  private static String names(JsonNode members) {
    TreeSet<String> names = new TreeSet<>();
    members.fieldNames().forEachRemaining(names::add);
    return String.join(", ", names);
  }
}
