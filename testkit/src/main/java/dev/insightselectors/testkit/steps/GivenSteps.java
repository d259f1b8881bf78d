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
  private final SettingDraft draft;

  @Inject
  GivenSteps(Scene scene) {
    this(scene.draft());
  }

  GivenSteps(SettingDraft draft) {
    this.draft = draft;
  }

  @Given("the {kind} {string}")
  public void exists(Object type, String name) {
    draft.add(name, (ResourceType) type);
  }

  @Given("the {kind} {string} logging {events}")
  public void existsLogging(Object type, String name, Object events) {
    draft.add(name, (ResourceType) type).logging((Logging) events);
  }

  @Given("the {kind} {string} with")
  public void existsWith(Object type, String name, DataTable properties) {
    draft.add(name, (ResourceType) type).with(properties.asMap());
  }

  @Given("{string} has the {selectors}")
  public void hasSelectors(String name, String form, DataTable rows) {
    draft.named(name).eventSelectors = SelectorTable.read(form, rows.asMaps());
  }

  @Given("{types} is/are on for {string}")
  public void areOn(InsightSelectors types, String name) {
    draft.named(name).insights = types;
  }

  @Given("the call is made {circumstance}")
  public void isMade(Object circumstance) {
    draft.called((Circumstance) circumstance);
  }

  @Given("the {thing} of {string} is {state}")
  public void isInState(String thing, String name, String state) {
    draft.named(name).thing(thing).state = state;
  }

  @Given("the {thing} of {string} has the policy")
  public void hasPolicy(String thing, String name, String policy) {
    draft.named(name).thing(thing).policy = Optional.of(policy);
  }

  @Given("the management account has no service-linked role")
  public void hasNoServiceLinkedRole() {
    draft.withoutServiceLinkedRole();
  }

  @Given("{int} call(s) of PutInsightSelectors is/are left")
  public void callsAreLeft(int calls) {
    draft.callsLeft(calls);
  }

  @Given("Insights are not offered in {string}")
  public void areNotOfferedIn(String region) {
    draft.withoutInsightsIn(region);
  }
}
