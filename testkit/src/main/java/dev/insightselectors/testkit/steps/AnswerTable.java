package dev.insightselectors.testkit.steps;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.insightselectors.testkit.subject.Reply;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The members of an answer, held against a table. */
final class AnswerTable {
  private final Values values;
  private final JsonNode members;

  AnswerTable(Values values, Reply reply) {
    this.values = values;
    this.members = reply.members().orElseGet(JsonNodeFactory.instance::objectNode);
  }

  void holds(String member, String value) {
    if (member.equals("member")) {
      return;
    }
    Optional<JsonNode> got = Optional.ofNullable(members.get(member));
    if (value.equals(Values.ABSENT)) {
      Expect.equal(member, Values.ABSENT, got.map(JsonNode::toString).orElse(Values.ABSENT));
      return;
    }
    JsonNode expected = values.json(value);
    JsonNode known = got.orElse(JsonNodeFactory.instance.missingNode());
    if (!expected.isArray() || !sameElements(expected, known)) {
      Expect.equal(member, expected.toString(), known.toString());
    }
  }

  private static boolean sameElements(JsonNode expected, JsonNode got) {
    return got.isArray()
        && elements(expected).equals(elements(got))
        && got.size() == expected.size();
  }

  private static Set<JsonNode> elements(JsonNode array) {
    Set<JsonNode> elements = new HashSet<>();
    array.forEach(elements::add);
    return elements;
  }
}
