package dev.insightselectors.reports.run;

import dev.insightselectors.testkit.run.ScenarioResult;
import dev.insightselectors.testkit.run.Verdict;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the words of a page mean, behind a line that opens: of all words, those that are on it. */
public final class Legend {
  private final Map<String, String> meanings = new LinkedHashMap<>();

  /** The verdicts of these scenarios. */
  public Legend verdicts(Collection<ScenarioResult> scenarios) {
    List<Verdict> there =
        scenarios.stream().map(ScenarioResult::verdict).distinct().sorted().toList();
    there.forEach(it -> word(Mark.sign(it) + " " + it.words(), meaning(it)));
    return this;
  }

  /** One more word. */
  public Legend word(String word, String meaning) {
    meanings.put(word, meaning);
    return this;
  }

  public void write(Html html) {
    html.open("details", "class", "legend").leaf("summary", "What the words mean").open("dl");
    meanings.forEach(
        (word, meaning) -> html.open("div").leaf("dt", word).leaf("dd", meaning).close());
    html.close().close();
  }

  private static String meaning(Verdict verdict) {
    return switch (verdict) {
      case PASSED -> "every step of the scenario held";
      case FAILED -> "a step did not hold";
      case NOT_DECLARED -> "the implementation says that it lacks what the scenario needs";
      case NOT_TESTABLE -> "what the scenario needs could not be arranged, so nothing was judged";
      case KNOWN_DEVIATION -> "it failed, as the list of deviations says that it does";
      case STALE_DEVIATION -> "it passed, although the list of deviations says that it fails";
    };
  }
}
