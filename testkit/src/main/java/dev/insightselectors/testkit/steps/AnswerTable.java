package dev.insightselectors.testkit.steps;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.insightselectors.testkit.subject.CurlLine;
import dev.insightselectors.testkit.subject.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The members of an answer, held against a table. */
final class AnswerTable {
  private final Values values;
  private final JsonNode members;

  AnswerTable(Values values, Reply reply) {
    this.values = values;
    this.members = reply.members().orElseGet(JsonNodeFactory.instance::objectNode);
  }

  List<Difference> differences(Map<String, String> expected) {
    return expected.entrySet().stream()
        .filter(row -> !row.getKey().equals("member"))
        .flatMap(row -> difference(row.getKey(), row.getValue()).stream())
        .toList();
  }

  private Optional<Difference> difference(String member, String value) {
    JsonNode got = members.path(member);
    if (value.equals(Values.ABSENT)) { // A member of null is absent, as far as clients can tell.
      return members.hasNonNull(member)
          ? Optional.of(Difference.of(member, Values.ABSENT, shown(got)))
          : Optional.empty();
    }
    JsonNode expected = values.json(value);
    return fits(expected, got)
        ? Optional.empty()
        : Optional.of(Difference.of(member, expected.toString(), shown(got)));
  }

  /** At no length that a report could not hold. */
  static String shown(JsonNode got) {
    return got.isMissingNode() ? Values.ABSENT : CurlLine.shortened(got.toString());
  }

  /** An array fits in any order; of an object only the members that are expected are looked at. */
  private static boolean fits(JsonNode expected, JsonNode got) {
    if (expected.isArray()) {
      return got.isArray() && expected.size() == got.size() && all(expected, got);
    }
    if (expected.isObject()) {
      return expected.properties().stream()
          .allMatch(member -> fits(member.getValue(), got.path(member.getKey())));
    }
    return expected.equals(got);
  }

  /** Each of one array has its own in the other. */
  private static boolean all(JsonNode expected, JsonNode got) {
    List<JsonNode> left = got.valueStream().collect(Collectors.toCollection(ArrayList::new));
    return expected.valueStream().allMatch(one -> takeFitting(one, left));
  }

  private static boolean takeFitting(JsonNode one, List<JsonNode> left) {
    Optional<JsonNode> fitting = left.stream().filter(other -> fits(one, other)).findFirst();
    fitting.ifPresent(left::remove);
    return fitting.isPresent();
  }
}
