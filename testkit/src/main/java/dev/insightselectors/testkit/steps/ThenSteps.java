package dev.insightselectors.testkit.steps;

import com.google.inject.Inject;
import dev.insightselectors.core.model.InsightSelectors;
import dev.insightselectors.core.model.InsightType;
import dev.insightselectors.testkit.subject.Reply;
import io.cucumber.datatable.DataTable;
import io.cucumber.guice.ScenarioScoped;
import io.cucumber.java.en.Then;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The Then forms of the glossary. Not final: a scenario can be written down as well as judged. */
@ScenarioScoped
public class ThenSteps {
  private final Scene scene;

  @Inject
  ThenSteps(Scene scene) {
    this.scene = scene;
  }

  @Then("the call is accepted")
  public void isAccepted() {
    Expect.equal("how the call ends", Reply.ACCEPTED, outcome());
  }

  @Then("the call is refused with {error}")
  public void isRefusedWith(String error) {
    Expect.equal("how the call ends", error, outcome());
  }

  @Then("the call ends in one of")
  public void endsInOneOf(DataTable outcomes) {
    List<String> allowed =
        outcomes.asList().stream().filter(cell -> !cell.equals("outcome")).toList();
    Expect.oneOf("how the call ends", allowed, outcome());
  }

  @Then("nothing has changed")
  public void nothingHasChanged() {
    scene.refuseWhereNothingShows();
    expectUnchanged(Set.of());
  }

  @Then("a refusal has changed nothing")
  public void aRefusalHasChangedNothing() {
    if (!isAnAcceptance()) {
      nothingHasChanged();
    }
  }

  @Then("{string} logs {types}")
  public void logs(String name, InsightSelectors types) {
    scene.refuseWhereNothingShows();
    List<String> expected = types.types().stream().map(InsightType::wireName).sorted().toList();
    List<String> now = scene.readBack(name, () -> scene.arranged().types(name), expected::equals);
    Expect.equal("the Insights of " + name, expected, now);
    if (types.enableSomething() && scene.source().filter(name::equals).isPresent()) {
      scene.destination().ifPresent(arn -> expectDestination(name, arn.toString()));
    }
    scene.source().map(Observations::showingInsightsOf).ifPresent(this::expectUnchanged);
  }

  @Then("an acceptance leaves {string} logging {types}")
  public void anAcceptanceLeaves(String name, InsightSelectors types) {
    if (isAnAcceptance()) {
      logs(name, types);
    }
  }

  @Then("the answer holds")
  public void holds(DataTable members) {
    AnswerTable answer = new AnswerTable(scene.values(), scene.reply());
    Expect.none(answer.differences(members.asMap()));
  }

  @Then("the message is answered with")
  public void isAnsweredWith(DataTable parts) {
    WireTable wire = new WireTable(scene.values(), scene.reply(), scene.repeatedIds());
    Expect.none(wire.differences(parts.asMap()));
  }

  private String outcome() {
    return scene.reply().outcome();
  }

  private boolean isAnAcceptance() {
    return outcome().equals(Reply.ACCEPTED);
  }

  private void expectDestination(String name, String arn) {
    String now = scene.readBack(name, () -> scene.arranged().destination(name), arn::equals);
    Expect.equal("the destination of " + name, arn, now);
  }

  /** What has other values than before the call, the given looks left out. */
  private void expectUnchanged(Set<String> but) {
    Map<String, String> now =
        scene.readBack(
            "what there is", scene.arranged()::all, it -> scene.differing(it, but).isEmpty());
    Set<String> differing = scene.differing(now, but);
    Expect.equal("what has changed", of(scene.before(), differing), of(now, differing));
  }

  private static Map<String, String> of(Map<String, String> seen, Set<String> looks) {
    Map<String, String> some = new TreeMap<>(seen);
    some.keySet().retainAll(looks);
    return some;
  }
}
