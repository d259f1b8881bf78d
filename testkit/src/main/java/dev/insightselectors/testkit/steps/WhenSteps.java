package dev.insightselectors.testkit.steps;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.inject.Inject;
import dev.insightselectors.core.model.InsightSelectors;
import io.cucumber.datatable.DataTable;
import io.cucumber.guice.ScenarioScoped;
import io.cucumber.java.en.When;
import java.util.Map;

/** The When forms of the glossary. */
@ScenarioScoped
public final class WhenSteps {
  private static final String PUT = "PutInsightSelectors";

  private final Scene scene;

  @Inject
  WhenSteps(Scene scene) {
    this.scene = scene;
  }

  @When("{types} is/are put on {string}")
  public void arePut(InsightSelectors types, String name) {
    scene.call(PUT, () -> put(types, name));
  }

  @When("{types} is/are put on {string} with the destination {string}")
  public void arePut(InsightSelectors types, String name, String destination) {
    scene.call(
        PUT,
        () ->
            put(types, name)
                .put("InsightsDestination", scene.values().filled("{ARN of " + destination + "}")));
  }

  @When("{operation} is called with")
  public void isCalledWith(String operation, DataTable members) {
    scene.call(operation, () -> members(members.asMap()));
  }

  @When("{operation} is called for {string}")
  public void isCalledFor(String operation, String name) {
    scene.call(operation, () -> reference(operation, name));
  }

  @When("the message is sent")
  public void isSent(DataTable parts) {
    scene.send(parts.asMap());
  }

  private ObjectNode put(InsightSelectors types, String name) {
    ObjectNode members = reference(PUT, name);
    ArrayNode selectors = members.putArray("InsightSelectors");
    types.types().forEach(type -> selectors.addObject().put("InsightType", type.wireName()));
    return members;
  }

  private ObjectNode members(Map<String, String> table) {
    ObjectNode members = JsonNodeFactory.instance.objectNode();
    table.forEach(
        (member, value) -> {
          if (!member.equals("member")) {
            members.set(member, scene.values().json(value));
          }
        });
    return members;
  }

  private ObjectNode reference(String operation, String name) {
    boolean isTrail = scene.draft().named(name).type.isTrail();
    String named = scene.values().filled("{" + (isTrail ? "name" : "ARN") + " of " + name + "}");
    return JsonNodeFactory.instance
        .objectNode()
        .put(isTrail ? trailMember(operation) : "EventDataStore", named);
  }

  private static String trailMember(String operation) {
    return operation.endsWith("Selectors") ? "TrailName" : "Name";
  }
}
