package dev.insightselectors.testkit.steps;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.insightselectors.core.model.InsightSelectors;
import dev.insightselectors.core.model.InsightType;
import dev.insightselectors.testkit.subject.Reply;
import io.cucumber.datatable.DataTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes down what each Then expects, in place of looking. A form that is not here cannot be. */
final class WrittenThens extends ThenSteps {
  private static final String OUTCOMES = "outcomes";

  private final Scene scene;
  private final ArrayNode checks = JsonNodeFactory.instance.arrayNode();

  WrittenThens(Scene scene) {
    super(scene);
    this.scene = scene;
  }

  ArrayNode checks() {
    return checks;
  }

  @Override
  public void isAccepted() {
    check(OUTCOMES).withArray(OUTCOMES).add(Reply.ACCEPTED);
  }

  @Override
  public void isRefusedWith(String error) {
    check(OUTCOMES).withArray(OUTCOMES).add(error);
  }

  @Override
  public void endsInOneOf(DataTable outcomes) {
    ArrayNode all = check(OUTCOMES).withArray(OUTCOMES);
    outcomes.asList().stream().filter(cell -> !cell.equals("outcome")).forEach(all::add);
  }

  @Override
  public void nothingHasChanged() {
    unchanged(check("unchanged"), List.of());
  }

  @Override
  public void aRefusalHasChangedNothing() {
    unchanged(check("unchanged").put("if", "refused"), List.of());
  }

  @Override
  public void logs(String name, InsightSelectors types) {
    logs(check("logs"), name, types);
  }

  @Override
  public void anAcceptanceLeaves(String name, InsightSelectors types) {
    logs(check("logs").put("if", "accepted"), name, types);
  }

  @Override
  public void holds(DataTable members) {
    ObjectNode expected = check("answer").putObject("members");
    rows(members, "member")
        .forEach(
            (member, value) -> {
              if (value.equals(Values.ABSENT)) {
                expected.putNull(member);
              } else {
                expected.set(member, scene.values().json(value));
              }
            });
  }

  @Override
  public void isAnsweredWith(DataTable parts) {
    ObjectNode expected = check("message").putObject("parts");
    rows(parts, "part").forEach((part, value) -> expected.put(part, scene.values().filled(value)));
  }

  private void logs(ObjectNode check, String name, InsightSelectors types) {
    check.put("name", name);
    ArrayNode expected = check.putArray("types");
    types.types().stream().map(InsightType::wireName).sorted().forEach(expected::add);
    if (types.enableSomething() && scene.source().filter(name::equals).isPresent()) {
      scene.destination().ifPresent(arn -> check.put("destination", arn.toString()));
    }
    scene
        .source()
        .map(Observations::showingInsightsOf)
        .ifPresent(but -> unchanged(check, but.stream().sorted().toList()));
  }

  private static void unchanged(ObjectNode check, List<String> but) {
    ArrayNode looks = check.putArray("unchangedBut");
    but.forEach(looks::add);
  }

  private static Map<String, String> rows(DataTable table, String heading) {
    Map<String, String> rows = new LinkedHashMap<>(table.asMap());
    rows.remove(heading);
    return rows;
  }

  private ObjectNode check(String kind) {
    return checks.addObject().put("check", kind);
  }
}
