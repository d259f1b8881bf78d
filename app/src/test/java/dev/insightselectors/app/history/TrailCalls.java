package dev.insightselectors.app.history;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.insightselectors.app.history.Step.Action;
import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.model.Region;
import dev.insightselectors.testkit.subject.ApiCall;
import dev.insightselectors.testkit.subject.Reply;
import java.util.List;
import java.util.Random;

/** Trails, by their names. */
final class TrailCalls implements Repertoire {
  private static final Caller CALLER =
      new Caller(new AccountId("123456789012"), new Region("us-east-2"));
  private static final Action CREATE = new Action("CreateTrail", "");
  private static final List<String> LOGGING = List.of("All", "ReadOnly", "WriteOnly");

  @Override
  public Action first() {
    return CREATE;
  }

  @Override
  public Action any(String trail, Random random) {
    return switch (random.nextInt(10)) {
      case 0, 1 -> CREATE;
      case 2 -> new Action("DeleteTrail", "");
      case 3, 4 -> new Action("PutEventSelectors", Repertoire.oneOf(LOGGING, random));
      case 5, 6, 7 -> new Action("PutInsightSelectors", Repertoire.oneOf(TYPES, random));
      case 8 -> new Action("GetEventSelectors", "");
      default -> new Action("GetInsightSelectors", "");
    };
  }

  @Override
  public List<Action> looks() {
    return List.of(new Action("GetEventSelectors", ""), new Action("GetInsightSelectors", ""));
  }

  @Override
  public ApiCall call(String trail, Action action) {
    return new ApiCall(CALLER, action.operation(), members(trail, action));
  }

  @Override
  public String read(String trail, Action action, JsonNode answer) {
    return switch (action.operation()) {
      case "GetEventSelectors" -> answer.at("/EventSelectors/0/ReadWriteType").asText("");
      case "GetInsightSelectors" -> Repertoire.types(answer);
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
      case "PutInsightSelectors" -> Repertoire.putTypes(members, action.argument());
      default -> {}
    }
    return members;
  }
}
