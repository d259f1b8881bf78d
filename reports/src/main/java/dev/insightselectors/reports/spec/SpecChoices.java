package dev.insightselectors.reports.spec;

import dev.insightselectors.reports.run.Html;
import dev.insightselectors.reports.run.Links;
import dev.insightselectors.testkit.spec.Choice;
import dev.insightselectors.testkit.spec.Recording;
import dev.insightselectors.testkit.spec.Requirement;
import java.util.List;
import java.util.stream.Collectors;

/** The record of choices: beside each requirement, and all of them once. */
final class SpecChoices {
  static final String ID = "choices";
  static final String WORDS = "Where the page is silent";

  private final Html html;
  private final LivingSpec spec;

  SpecChoices(Html html, LivingSpec spec) {
    this.html = html;
    this.spec = spec;
  }

  /** Those of one requirement. */
  void write(Requirement row) {
    spec.choicesOf(row).forEach(this::choice);
  }

  /**
   * All of them, each with the requirements that it is in, and the scenarios that show it alone.
   */
  void writeAll(SpecScenarios scenarios) {
    html.open("section", "id", ID, "aria-label", WORDS, "data-group", "").leaf("h2", WORDS);
    spec.choices().all().forEach(choice -> withRequirements(choice, scenarios));
    html.close();
  }

  private void withRequirements(Choice choice, SpecScenarios scenarios) {
    html.open("div", "id", choice.id(), "data-row", "choice", "data-kinds", "chosen");
    choice(choice);
    html.open("p", "class", "note").text("In");
    spec.inventory().rows().stream()
        .filter(row -> spec.choicesOf(row).contains(choice))
        .forEach(row -> html.text(" ").leaf("a", row.id(), "href", Links.to(row.id())));
    html.close();
    scenarios.write(spec.scenariosOf(choice));
    html.close();
  }

  private void choice(Choice choice) {
    html.open("dl", "class", "chosen").open("div").open("dt").text("Choice ");
    html.leaf("a", choice.id(), "href", Links.to(choice.id())).close();
    html.leaf("dd", choice.silence()).close();
    side("Reference", choice.reference());
    side("Also accepted", others(choice.alsoAccepted()));
    choice.strictBecause().forEach(it -> side("Strict because of", it));
    side("Known of real AWS", known(choice.recorded()));
    html.close();
  }

  private void side(String name, String words) {
    html.open("div").leaf("dt", name).leaf("dd", words).close();
  }

  private static String others(List<String> accepted) {
    return accepted.isEmpty() ? "nothing else" : String.join(", ", accepted);
  }

  private static String known(List<Recording> recorded) {
    return recorded.isEmpty()
        ? "nothing"
        : recorded.stream().map(SpecChoices::known).collect(Collectors.joining(" "));
  }

  private static String known(Recording it) {
    return "%s, %s %s: %s [%s]"
        .formatted(it.id(), it.grade().word(), it.date(), it.fact(), it.source());
  }
}
