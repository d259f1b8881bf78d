package dev.insightselectors.testkit.steps;

import com.google.inject.Inject;
import dev.insightselectors.testkit.run.WrongAnswerError;
import io.cucumber.guice.ScenarioScoped;
import io.cucumber.java.After;
import io.cucumber.java.Scenario;
import java.util.List;

/** Judges what is answered in every scenario that puts something, whatever it is about. */
@ScenarioScoped
public final class AnswerHook {
  private final Scene scene;

  @Inject
  AnswerHook(Scene scene) {
    this.scene = scene;
  }

  /** What failed before tells more of the scenario. */
  @After
  public void answersWhatWasAsked(Scenario scenario) {
    if (!scenario.isFailed()) {
      refuse("the answer", scene.differencesInAnswer());
      refuse("what is read back", scene.differencesInReads());
    }
  }

  private static void refuse(String where, List<Difference> differences) {
    if (!differences.isEmpty()) {
      throw new WrongAnswerError(
          where
              + " is not what was asked for: "
              + Difference.all(differences, Difference::question),
          Difference.all(differences, Difference::expected),
          Difference.all(differences, Difference::got),
          differences.stream().map(Difference::requirement).distinct().toList());
    }
  }
}
