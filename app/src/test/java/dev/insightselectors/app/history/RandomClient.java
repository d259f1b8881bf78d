package dev.insightselectors.app.history;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.insightselectors.app.history.Step.Action;
import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.model.Region;
import dev.insightselectors.testkit.subject.ApiCall;
import dev.insightselectors.testkit.subject.ControlArranger;
import dev.insightselectors.testkit.subject.HttpSubject;
import dev.insightselectors.testkit.subject.Reply;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** A client that calls whatever comes to its mind, the same with the same seed. */
final class RandomClient {
  private static final Caller CALLER =
      new Caller(new AccountId("123456789012"), new Region("us-east-2"));
  private static final List<String> TYPES =
      List.of(
          "",
          "ApiCallRateInsight",
          "ApiErrorRateInsight",
          "ApiCallRateInsight ApiErrorRateInsight");
  private static final List<String> LOGGING = List.of("All", "ReadOnly", "WriteOnly");

  private final HttpSubject server;
  private final List<String> trails;
  private final Random random;

  RandomClient(URI endpoint, List<String> trails, int seed) {
    this.server = new HttpSubject(endpoint, new ControlArranger());
    this.trails = trails;
    this.random = new Random(seed);
  }

  List<Step> call(int times) {
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      steps.add(step(oneOf(trails), action()));
    }
    return steps;
  }

  List<Step> lookAt(String trail) {
    return List.of(
        step(trail, new Action("GetEventSelectors", "")),
        step(trail, new Action("GetInsightSelectors", "")));
  }

  private Action action() {
    return switch (random.nextInt(10)) {
      case 0, 1 -> new Action("CreateTrail", "");
      case 2 -> new Action("DeleteTrail", "");
      case 3, 4 -> new Action("PutEventSelectors", oneOf(LOGGING));
      case 5, 6, 7 -> new Action("PutInsightSelectors", oneOf(TYPES));
      case 8 -> new Action("GetEventSelectors", "");
      default -> new Action("GetInsightSelectors", "");
    };
  }

  private Step step(String trail, Action action) {
    ApiCall call = new ApiCall(CALLER, action.operation(), members(trail, action));
    long began = System.nanoTime();
    Reply reply = server.call(call);
    return new Step(trail, action, outcome(action, reply), began, System.nanoTime());
  }

  private static String outcome(Action action, Reply reply) {
    if (!reply.outcome().equals(Reply.ACCEPTED)) {
      return reply.outcome();
    }
    JsonNode answer = reply.members().orElseThrow();
    return switch (action.operation()) {
      case "GetEventSelectors" -> answer.at("/EventSelectors/0/ReadWriteType").asText("");
      case "GetInsightSelectors" ->
          StreamSupport.stream(answer.path("InsightSelectors").spliterator(), false)
              .map(selector -> selector.path("InsightType").asText(""))
              .collect(Collectors.joining(" "));
      default -> Reply.ACCEPTED;
    };
  }

  private static ObjectNode members(String trail, Action action) {
    ObjectNode members = JsonNodeFactory.instance.objectNode();
    boolean selectors = action.operation().endsWith("Selectors");
    members.put(selectors ? "TrailName" : "Name", trail);
    switch (action.operation()) {
      case "CreateTrail" -> members.put("S3BucketName", "a-bucket");
      case "PutEventSelectors" ->
          members
              .putArray("EventSelectors")
              .addObject()
              .put("ReadWriteType", action.argument())
              .put("IncludeManagementEvents", true);
      case "PutInsightSelectors" -> {
        var list = members.putArray("InsightSelectors");
        for (String type : action.argument().split(" ", -1)) {
          if (!type.isEmpty()) {
            list.addObject().put("InsightType", type);
          }
        }
      }
      default -> {}
    }
    return members;
  }

  private <T> T oneOf(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
