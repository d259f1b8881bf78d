package dev.insightselectors.app.history;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
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
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Event data stores, each under a name. Whoever makes one tells its ARN to the others, who can do
 * nothing else with it until then.
 */
final class StoreCalls implements Repertoire {
  private static final Caller CALLER =
      new Caller(new AccountId("123456789012"), new Region("us-east-1"));
  private static final String DESTINATION =
      "arn:aws:cloudtrail:us-east-1:123456789012:eventdatastore/EXAMPLE-d483-5c7d-4ac2-adb5dEXAMPLE";
  private static final List<String> READ_ONLY = List.of("", "true", "false");
  private static final Action CREATE = new Action("CreateEventDataStore", "");

  private final ConcurrentMap<String, String> arns = new ConcurrentHashMap<>();

  @Override
  public Action first() {
    return CREATE;
  }

  @Override
  public Action any(String name, Random random) {
    if (!arns.containsKey(name)) {
      return CREATE;
    }
    return switch (random.nextInt(11)) {
      case 0 -> CREATE;
      case 1 -> new Action("DeleteEventDataStore", "");
      case 2, 3 -> new Action("RestoreEventDataStore", "");
      case 4, 5 -> new Action("UpdateEventDataStore", Repertoire.oneOf(READ_ONLY, random));
      case 6, 7, 8 -> new Action("PutInsightSelectors", Repertoire.oneOf(TYPES, random));
      case 9 -> new Action("GetEventDataStore", "");
      default -> new Action("GetInsightSelectors", "");
    };
  }

  @Override
  public List<Action> looks() {
    return List.of(new Action("GetEventDataStore", ""), new Action("GetInsightSelectors", ""));
  }

  @Override
  public ApiCall call(String name, Action action) {
    return new ApiCall(CALLER, action.operation(), members(name, action));
  }

  @Override
  public String read(String name, Action action, JsonNode answer) {
    return switch (action.operation()) {
      case "CreateEventDataStore" -> {
        arns.put(name, answer.path("EventDataStoreArn").asText());
        yield Reply.ACCEPTED;
      }
      case "GetEventDataStore" ->
          answer.path("Status").asText()
              + " "
              + answer.at("/AdvancedEventSelectors/0/FieldSelectors/1/Equals/0").asText("");
      case "GetInsightSelectors" -> Repertoire.types(answer);
      default -> Reply.ACCEPTED;
    };
  }

  private ObjectNode members(String name, Action action) {
    ObjectNode members = JsonNodeFactory.instance.objectNode();
    if (action.equals(CREATE)) {
      return members.put("Name", name).put("TerminationProtectionEnabled", false);
    }
    members.put("EventDataStore", arns.getOrDefault(name, ""));
    switch (action.operation()) {
      case "UpdateEventDataStore" -> log(members, action.argument());
      case "PutInsightSelectors" -> {
        members.put("InsightsDestination", DESTINATION);
        Repertoire.putTypes(members, action.argument());
      }
      default -> {}
    }
    return members;
  }

  private static void log(ObjectNode members, String readOnly) {
    ArrayNode fields =
        members.putArray("AdvancedEventSelectors").addObject().putArray("FieldSelectors");
    fields.addObject().put("Field", "eventCategory").putArray("Equals").add("Management");
    if (!readOnly.isEmpty()) {
      fields.addObject().put("Field", "readOnly").putArray("Equals").add(readOnly);
    }
  }
}
