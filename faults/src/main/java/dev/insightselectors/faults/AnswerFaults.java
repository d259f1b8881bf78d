package dev.insightselectors.faults;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Members of an answer, left out, spelled otherwise, or saying something else: each member. */
final class AnswerFaults {
  private static final String SELECTORS = "InsightSelectors";
  private static final String TYPE = "InsightType";

  /** What GetInsightSelectors is not given, it cannot repeat; and it changes nothing. */
  private static final Set<String> SAME =
      Set.of(
          "read-destination-arn-as-given",
          "read-selectors-of-before",
          "read-selectors-of-before-too");

  private AnswerFaults() {}

  static List<Fault> all() {
    return Stream.of(Answering.values()).flatMap(AnswerFaults::of).toList();
  }

  private static Stream<Fault> of(Answering answering) {
    List<Fault> all = new ArrayList<>();
    all.addAll(text(answering, "trail-arn", "TrailARN", List.of("PIS-073", "PIS-074", "PIS-075")));
    all.addAll(
        text(
            answering,
            "source-arn",
            "EventDataStoreArn",
            List.of("PIS-057", "PIS-058", "PIS-059", "PIS-060", "PIS-061", "PIS-062")));
    all.addAll(
        text(
            answering,
            "destination-arn",
            "InsightsDestination",
            List.of("PIS-063", "PIS-064", "PIS-065", "PIS-066", "PIS-067", "PIS-068")));
    all.addAll(selectors(answering));
    return all.stream().filter(it -> !SAME.contains(it.id()));
  }

  private static List<Fault> text(
      Answering answering, String slug, String member, List<String> requirements) {
    Member it = new Member(answering, slug, member, requirements);
    return List.of(
        it.fault("absent", "is left out", (body, known) -> without(body, member)),
        it.fault("misspelt", "begins with a small letter", (body, known) -> misspelt(body, member)),
        it.value("in-an-object", "is in an object", arn -> arn.objectNode().set("Arn", arn.get())),
        it.value(
            "in-an-array",
            "is in an array",
            arn -> arn.get().isNull() ? arn.get() : arn.objectNode().arrayNode().add(arn.get())),
        it.text("empty", "is empty", arn -> ""),
        it.text("of-two-characters", "has two characters", arn -> arn.substring(0, 2)),
        it.text("of-300-characters", "has 300 characters more", arn -> arn + "x".repeat(300)),
        it.text("with-a-blank", "has a blank behind it", arn -> arn + " "),
        it.text("in-capitals", "is in capitals", arn -> arn.toUpperCase(Locale.ROOT)),
        it.text("cut", "lacks its last character", arn -> arn.substring(0, arn.length() - 1)),
        it.text("longer", "has more behind it", arn -> arn + "0"),
        it.text("as-a-name", "is the name or ID alone", arn -> arn.replaceAll(".*/", "")),
        it.text("as-kind-and-name", "is the end of the ARN", arn -> arn.replaceAll(".*:", "")),
        it.text("of-a-partition", "has another partition", arn -> part(arn, 1, "aws-cn")),
        it.text("of-a-region", "has another Region", arn -> part(arn, 3, "ap-south-1")),
        it.text("of-an-account", "has another account", arn -> part(arn, 4, "999999999999")),
        it.text("of-a-channel", "is a channel's", arn -> arn.replaceAll(":[a-z]+/", ":channel/")),
        it.text("with-a-colon", "has a colon for the slash", arn -> arn.replace('/', ':')),
        it.fault("of-another", "is that of another", (body, known) -> another(body, member, known)),
        it.fault(
            "as-given", "is what was given for it", (body, known) -> given(body, member, known)));
  }

  private static List<Fault> selectors(Answering answering) {
    Member it =
        new Member(
            answering,
            "selectors",
            SELECTORS,
            List.of("PIS-003", "PIS-053", "PIS-069", "PIS-070", "PIS-071", "PIS-072"));
    return List.of(
        it.fault("absent", "is left out", (body, known) -> without(body, SELECTORS)),
        it.fault(
            "misspelt", "begins with a small letter", (body, known) -> misspelt(body, SELECTORS)),
        it.fault("of-before", "says what was on before", AnswerFaults::before),
        it.fault("of-before-too", "says what was on before, too", AnswerFaults::beforeToo),
        it.value("null", "is null", Box::nothing),
        it.value("one-object", "is an object, not an array", box -> box.get().path(0)),
        it.value("in-quotes", "is a string of JSON", box -> TextNode.valueOf(box.get().toString())),
        it.value(
            "of-strings",
            "is an array of strings",
            box -> types(box, type -> TextNode.valueOf(type))),
        it.value("first-only", "names the first type only", box -> some(box, 0, 1)),
        it.value("last-only", "names the last type only", box -> some(box, -1, 1)),
        it.value("none", "names no type", box -> some(box, 0, 0)),
        it.value("twice", "names each type twice", AnswerFaults::twice),
        it.value("all", "names both types", box -> both(box)),
        it.value(
            "swapped", "names the one type for the other", box -> named(box, AnswerFaults::other)),
        it.value(
            "types-in-capitals",
            "has types in capitals",
            box -> named(box, type -> type.toUpperCase(Locale.ROOT))),
        it.value(
            "types-shortened",
            "has types cut short",
            box -> named(box, type -> type.replace("Insight", ""))),
        it.value(
            "types-misspelt",
            "has types under a name with a small letter",
            AnswerFaults::typesMisspelt));
  }

  private static String part(String arn, int index, String other) {
    String[] parts = arn.split(":", 6);
    if (parts.length == 6) {
      parts[index] = other;
    }
    return String.join(":", parts);
  }

  private static ObjectNode without(ObjectNode body, String member) {
    body.remove(member);
    return body;
  }

  private static ObjectNode misspelt(ObjectNode body, String member) {
    JsonNode value = body.remove(member);
    return value == null ? body : body.set(small(member), value);
  }

  static String small(String name) {
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  private static ObjectNode another(ObjectNode body, String member, Answering.Known known) {
    String right = body.path(member).asText();
    return known.arns().stream()
        .filter(arn -> !arn.equals(right) && kind(arn).equals(kind(right)))
        .findFirst()
        .map(arn -> body.put(member, arn))
        .orElse(body);
  }

  private static String kind(String arn) {
    return arn.replaceAll("/.*", "").replaceAll(".*:", "");
  }

  private static ObjectNode given(ObjectNode body, String member, Answering.Known known) {
    return Optional.ofNullable(known.given().get(member))
        .filter(given -> body.has(member))
        .map(given -> body.put(member, given))
        .orElse(body);
  }

  private static ObjectNode before(ObjectNode body, Answering.Known known) {
    return body.has(SELECTORS) ? body.set(SELECTORS, objects(body, known.before())) : body;
  }

  private static ObjectNode beforeToo(ObjectNode body, Answering.Known known) {
    List<String> types = new ArrayList<>(known.before());
    body.path(SELECTORS).forEach(it -> types.add(it.path(TYPE).asText()));
    return body.has(SELECTORS)
        ? body.set(SELECTORS, objects(body, types.stream().distinct().toList()))
        : body;
  }

  private static ArrayNode objects(ObjectNode body, List<String> types) {
    ArrayNode all = body.arrayNode();
    types.forEach(type -> all.addObject().put(TYPE, type));
    return all;
  }

  private static JsonNode types(Box box, Function<String, JsonNode> as) {
    ArrayNode all = box.objectNode().arrayNode();
    box.get().forEach(it -> all.add(as.apply(it.path(TYPE).asText())));
    return all;
  }

  private static JsonNode named(Box box, UnaryOperator<String> name) {
    return types(box, type -> box.objectNode().put(TYPE, name.apply(type)));
  }

  private static String other(String type) {
    return type.equals("ApiCallRateInsight") ? "ApiErrorRateInsight" : "ApiCallRateInsight";
  }

  private static JsonNode some(Box box, int from, int most) {
    ArrayNode all = box.objectNode().arrayNode();
    int first = from < 0 ? Math.max(0, box.get().size() + from) : from;
    for (int i = first; i < Math.min(box.get().size(), first + most); i++) {
      all.add(box.get().get(i));
    }
    return all;
  }

  private static JsonNode twice(Box box) {
    ArrayNode all = box.objectNode().arrayNode();
    box.get().forEach(it -> all.add(it).add(it));
    return all;
  }

  private static JsonNode both(Box box) {
    return objects(box.objectNode(), List.of("ApiCallRateInsight", "ApiErrorRateInsight"));
  }

  private static JsonNode typesMisspelt(Box box) {
    return types(box, type -> box.objectNode().put(small(TYPE), type));
  }

  /** The value of a member that is there. */
  private record Box(ObjectNode body, JsonNode get) {
    ObjectNode objectNode() {
      return body.objectNode();
    }

    JsonNode nothing() {
      return body.nullNode();
    }
  }

  private record Member(Answering answering, String slug, String name, List<String> requirements) {

    Fault fault(String id, String what, Answering.Bend bend) {
      return new Fault(
          answering.slug() + "-" + slug + "-" + id,
          "%s in the answer of %s %s".formatted(name, answering.operation(), what),
          answering.requirements(requirements),
          answering.otherwise(bend));
    }

    Fault value(String id, String what, Function<Box, JsonNode> change) {
      return fault(
          id,
          what,
          (body, known) ->
              body.has(name) ? body.set(name, change.apply(new Box(body, body.get(name)))) : body);
    }

    Fault text(String id, String what, UnaryOperator<String> change) {
      return value(id, what, box -> TextNode.valueOf(change.apply(box.get().asText())));
    }
  }
}
