package dev.insightselectors.app.history;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.insightselectors.app.history.Step.Action;
import dev.insightselectors.testkit.subject.ApiCall;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What clients may call, of resources of one kind. */
interface Repertoire {
  List<String> TYPES =
      List.of(
          "",
          "ApiCallRateInsight",
          "ApiErrorRateInsight",
          "ApiCallRateInsight ApiErrorRateInsight");

  /** What makes a resource. */
  Action first();

  Action any(String resource, Random random);

  /** What shows all that a resource has come to. */
  List<Action> looks();

  ApiCall call(String resource, Action action);

  /** What an accepted call was answered, as the model says it. */
  String read(String resource, Action action, JsonNode answer);

  static <T> T oneOf(List<T> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }

  static void putTypes(ObjectNode members, String types) {
    ArrayNode list = members.putArray("InsightSelectors");
    Stream.of(types.split(" ", -1))
        .filter(type -> !type.isEmpty())
        .forEach(type -> list.addObject().put("InsightType", type));
  }

  static String types(JsonNode answer) {
    return StreamSupport.stream(answer.path("InsightSelectors").spliterator(), false)
        .map(selector -> selector.path("InsightType").asText(""))
        .collect(Collectors.joining(" "));
  }
}
