package dev.insightselectors.app.conform;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.insightselectors.testkit.subject.ApiCall;
import dev.insightselectors.testkit.subject.Arranged;
import dev.insightselectors.testkit.subject.Capability;
import dev.insightselectors.testkit.subject.RawMessage;
import dev.insightselectors.testkit.subject.Reply;
import dev.insightselectors.testkit.subject.Setting;
import dev.insightselectors.testkit.subject.Subject;
import dev.insightselectors.testkit.subject.SubjectInfo;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** An implementation that looks at nothing of what was arranged. */
final class Hollow implements Subject {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final String name;
  private final Answering answering;

  /** How it answers a call of an operation. */
  interface Answering {
    Reply answer(String operation, JsonNode members);
  }

  private Hollow(String name, Answering answering) {
    this.name = name;
    this.answering = answering;
  }

  static Hollow answeringNothing() {
    return new Hollow("empty", (operation, members) -> accepted(JSON.createObjectNode()));
  }

  static Hollow alwaysRefusingWith(String error) {
    return new Hollow(error, (operation, members) -> refused(error));
  }

  static Hollow echoing() {
    return new Hollow(
        "echo",
        (operation, members) ->
            accepted(members.isObject() ? (ObjectNode) members : JSON.createObjectNode()));
  }

  /** With another error every time. */
  static Hollow refusingEverything(List<String> errors) {
    int[] calls = new int[1];
    return new Hollow(
        "refuser", (operation, members) -> refused(errors.get(calls[0]++ % errors.size())));
  }

  static Hollow storingWithoutJudging() {
    Map<String, ObjectNode> kept = new HashMap<>();
    return new Hollow("store", (operation, members) -> stored(kept, operation, members));
  }

  private static Reply stored(Map<String, ObjectNode> kept, String operation, JsonNode members) {
    String name = members.path("TrailName").asText(members.path("EventDataStore").asText(""));
    if (operation.startsWith("Put")) {
      ObjectNode answer = JSON.createObjectNode();
      answer.set("InsightSelectors", members.path("InsightSelectors"));
      if (members.has("TrailName")) {
        answer.put("TrailARN", arn("trail/", name));
      } else {
        answer.put("EventDataStoreArn", arn("eventdatastore/", name));
        answer.set("InsightsDestination", members.path("InsightsDestination"));
      }
      kept.put(name, answer);
      return accepted(answer);
    }
    ObjectNode known = kept.get(name);
    return known == null ? refused("InsightNotEnabledException") : accepted(known);
  }

  private static String arn(String kind, String name) {
    return name.startsWith("arn:")
        ? name
        : "arn:aws:cloudtrail:us-east-2:123456789012:" + kind + name;
  }

  private static Reply accepted(ObjectNode members) {
    return reply(200, members);
  }

  static Reply refused(String error) {
    return reply(400, JSON.createObjectNode().put("__type", error).put("Message", "no"));
  }

  private static Reply reply(int status, ObjectNode members) {
    return new Reply(
        status,
        Map.of(
            "Content-Type", List.of(RawMessage.CONTENT_TYPE),
            "x-amzn-requestid", List.of(UUID.randomUUID().toString())),
        members.toString().getBytes(UTF_8));
  }

  @Override
  public SubjectInfo info() {
    return new SubjectInfo(name, "", "in process");
  }

  @Override
  public Set<Capability> capabilities() {
    return EnumSet.allOf(Capability.class);
  }

  @Override
  public Arranged arrange(Setting setting) {
    return Arranged.asItIs(setting);
  }

  @Override
  public Reply call(ApiCall call) {
    return answering.answer(call.operation(), call.members());
  }

  @Override
  public Reply send(RawMessage message) {
    return answering.answer(message.operation(), members(message));
  }

  private static JsonNode members(RawMessage message) {
    try {
      return JSON.readTree(new String(message.body(), UTF_8));
    } catch (JsonProcessingException notJson) {
      return JSON.missingNode();
    }
  }
}
