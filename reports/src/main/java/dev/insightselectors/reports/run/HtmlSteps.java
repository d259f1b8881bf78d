package dev.insightselectors.reports.run;

import dev.insightselectors.testkit.run.Failure;
import dev.insightselectors.testkit.run.ScenarioResult;
import java.util.List;

/** The steps of a scenario; the one that did not hold is marked, those after it are faint. */
final class HtmlSteps {
  private HtmlSteps() {}

  static void write(Html html, ScenarioResult scenario) {
    List<String> steps = scenario.steps();
    int broken = scenario.failure().map(failure -> broken(steps, failure)).orElse(-1);
    html.open("ol", "class", "steps");
    for (int i = 0; i < steps.size(); i++) {
      step(html, steps.get(i), i, broken);
    }
    html.close();
  }

  private static void step(Html html, String words, int at, int broken) {
    if (broken >= 0 && at == broken) {
      html.open("li", "class", "broke").leaf("span", "did not hold: ", "class", "aside");
      html.text(words).close();
    } else if (broken >= 0 && at > broken) {
      html.leaf("li", words, "class", "unreached");
    } else {
      html.leaf("li", words);
    }
  }

  /** The step of the failure, with or without its keyword; -1 when it is none of these. */
  private static int broken(List<String> steps, Failure failure) {
    for (int i = 0; i < steps.size(); i++) {
      if (!failure.step().isBlank() && steps.get(i).contains(failure.step().strip())) {
        return i;
      }
    }
    return -1;
  }
}
