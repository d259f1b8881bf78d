package dev.insightselectors.testkit.steps;

import com.google.inject.Inject;
import dev.insightselectors.testkit.subject.Capability;
import dev.insightselectors.testkit.subject.NotDeclaredException;
import dev.insightselectors.testkit.subject.Subject;
import io.cucumber.guice.ScenarioScoped;
import io.cucumber.java.Before;
import io.cucumber.java.Scenario;

/** Leaves alone what the subject says that it lacks. */
@ScenarioScoped
public final class NeedsHook {
  private final Subject subject;

  @Inject
  NeedsHook(Subject subject) {
    this.subject = subject;
  }

  @Before
  public void needsOnlyWhatIsThere(Scenario scenario) {
    scenario.getSourceTagNames().stream()
        .flatMap(tag -> Capability.ofTag(tag).stream())
        .filter(needed -> !subject.capabilities().contains(needed))
        .findFirst()
        .ifPresent(
            lacking -> {
              throw new NotDeclaredException(lacking);
            });
  }
}
