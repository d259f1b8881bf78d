package dev.insightselectors.testkit.steps;

import com.google.inject.Inject;
import dev.insightselectors.core.model.InsightSelectors;
import io.cucumber.datatable.DataTable;
import io.cucumber.guice.ScenarioScoped;
import io.cucumber.java.en.Given;
import java.util.Optional;

/** The Given forms of the glossary. */
@ScenarioScoped
public final class GivenSteps {
  private final Scene scene;

  @Inject
  GivenSteps(Scene scene) {
    this.scene = scene;
  }

  @Given("the {kind} {string}")
  public void exists(Object type, String name) {
    scene.draft().add(name, (ResourceType) type);
  }

  @Given("the {kind} {string} logging {events}")
  public void existsLogging(Object type, String name, Object events) {
    scene.draft().add(name, (ResourceType) type).logging((Logging) events);
  }

  @Given("the {kind} {string} with")
  public void existsWith(Object type, String name, DataTable properties) {
    scene.draft().add(name, (ResourceType) type).with(properties.asMap());
  }

  @Given("{string} has the {selectors}")
  public void hasSelectors(String name, String form, DataTable rows) {
    scene.draft().named(name).eventSelectors = SelectorTable.read(form, rows.asMaps());
  }

  @Given("{types} is/are on for {string}")
  public void areOn(InsightSelectors types, String name) {
    scene.draft().named(name).insights = types;
  }

  @Given("the call is made {circumstance}")
  public void isMade(Object circumstance) {
    scene.draft().called((Circumstance) circumstance);
  }

  @Given("the {thing} of {string} is {state}")
  public void isInState(String thing, String name, String state) {
    scene.draft().named(name).thing(thing).state = state;
  }

  @Given("the {thing} of {string} has the policy")
  public void hasPolicy(String thing, String name, String policy) {
    scene.draft().named(name).thing(thing).policy = Optional.of(policy);
  }

  @Given("the management account has no service-linked role")
  public void hasNoServiceLinkedRole() {
    scene.draft().withoutServiceLinkedRole();
  }

  @Given("{int} call(s) of PutInsightSelectors is/are left")
  public void callsAreLeft(int calls) {
    scene.draft().callsLeft(calls);
  }

  @Given("Insights are not offered in {string}")
  public void areNotOfferedIn(String region) {
    scene.draft().withoutInsightsIn(region);
  }
}
