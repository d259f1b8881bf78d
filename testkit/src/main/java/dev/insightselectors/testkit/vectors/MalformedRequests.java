package dev.insightselectors.testkit.vectors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.insightselectors.testkit.subject.Reply;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The messages that everybody has to refuse, as a Smithy model has them: a trait of the operation
 * in the JSON form of the model. Such a test has one answer and arranges nothing, so a message that
 * may be accepted, or is refused with a status of several, is not among them.
 */
final class MalformedRequests {
  private static final String OPERATION = "com.amazonaws.cloudtrail#PutInsightSelectors";
  private static final String TRAIT = "smithy.test#httpMalformedRequestTests";
  private static final int BAD_REQUEST = 400;

  /** Answered with a status of its own, wherever it is answered. */
  private static final String TOO_LARGE = "RequestEntityTooLargeException";

  private static final Pattern PLACEHOLDER = Pattern.compile("<<([^|>]+)\\|(name|arn)>>");

  private final ArrayNode tests = JsonNodeFactory.instance.arrayNode();

  /** Takes the scenario, if its message has to be refused in one way. */
  void add(JsonNode vector) {
    test(vector).ifPresent(tests::add);
  }

  JsonNode model() {
    ObjectNode model = JsonNodeFactory.instance.objectNode().put("smithy", "2.0");
    ObjectNode applied = model.putObject("shapes").putObject(OPERATION).put("type", "apply");
    applied.putObject("traits").set(TRAIT, tests);
    return model;
  }

  private static Optional<ObjectNode> test(JsonNode vector) {
    JsonNode call = vector.path("call");
    JsonNode outcomes = vector.at("/then/0/outcomes");
    String body = filled(call.path("body").asText(), vector.at("/arrange/names"));
    if (!call.has("headers") || !isRefused(outcomes) || body.contains("<<")) {
      return Optional.empty();
    }
    JsonNode scenario = vector.path("scenario");
    ObjectNode test = JsonNodeFactory.instance.objectNode();
    test.put("id", identifier(scenario.path("id").asText()));
    test.put("protocol", "aws.protocols#awsJson1_1");
    ObjectNode request = test.putObject("request");
    request.set("method", call.path("method"));
    request.set("uri", call.path("path"));
    request.set("headers", call.path("headers"));
    request.put("body", body);
    test.putObject("response").put("code", BAD_REQUEST);
    test.put(
        "documentation",
        "%s. The error is one of: %s. Scenario %s."
            .formatted(
                scenario.path("name").asText(), texts(outcomes), scenario.path("id").asText()));
    test.set("tags", scenario.path("requirements"));
    return Optional.of(test);
  }

  private static boolean isRefused(JsonNode outcomes) {
    return !outcomes.isEmpty()
        && outcomes
            .valueStream()
            .map(JsonNode::asText)
            .noneMatch(it -> it.equals(Reply.ACCEPTED) || it.equals(TOO_LARGE));
  }

  private static String texts(JsonNode array) {
    return array.valueStream().map(JsonNode::asText).collect(Collectors.joining(", "));
  }

  /** With the names that the scenario speaks of: who refuses the message looks for nothing. */
  private static String filled(String body, JsonNode names) {
    return PLACEHOLDER
        .matcher(body)
        .replaceAll(found -> Matcher.quoteReplacement(filled(found, names)));
  }

  private static String filled(MatchResult found, JsonNode names) {
    String arn = names.path(found.group(1)).asText(found.group(1));
    return found.group(2).equals("arn") ? arn : arn.substring(arn.lastIndexOf('/') + 1);
  }

  /** {@code body-that-is-no-json/cut-short} as {@code BodyThatIsNoJson_CutShort}. */
  private static String identifier(String id) {
    return Arrays.stream(id.split("/", -1))
        .map(MalformedRequests::capitalized)
        .collect(Collectors.joining("_"));
  }

  private static String capitalized(String part) {
    return Arrays.stream(part.split("-", -1))
        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
        .collect(Collectors.joining());
  }
}
