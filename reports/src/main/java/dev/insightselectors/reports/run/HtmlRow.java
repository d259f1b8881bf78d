package dev.insightselectors.reports.run;

import dev.insightselectors.testkit.run.ScenarioResult;
import dev.insightselectors.testkit.run.Verdict;
import dev.insightselectors.testkit.spec.Requirement;
import dev.insightselectors.testkit.spec.Requirement.Kind;
import java.util.ArrayList;
import java.util.List;

/** One requirement: its id, our words, the verdict and the scenarios that stand for it. */
final class HtmlRow {
  private static final String OPEN =
      "The page leaves some of this open: what the subject picked stands beside each scenario.";

  private final Html html;
  private final RunView view;
  private final HtmlScenarios scenarios;

  HtmlRow(Html html, RunView view, HtmlScenarios scenarios) {
    this.html = html;
    this.view = view;
    this.scenarios = scenarios;
  }

  /** The heading is an {@code h3} or {@code h4}: one below the heading that the row is under. */
  void write(Requirement row, String heading) {
    List<ScenarioResult> its = view.of(row);
    html.open("article", attributes(row, its));
    html.open("div", "class", "row-head").open(heading);
    html.leaf("a", row.id(), "class", "id", "href", Links.to(row.id())).close();
    state(row, its);
    html.leaf("p", row.requires(), "class", "words").close();
    notes(row, its);
    scenarios.write(its);
    html.close();
  }

  private static String[] attributes(Requirement row, List<ScenarioResult> its) {
    boolean quiet = row.verdict() == Kind.EXCLUDED;
    List<String> all = new ArrayList<>(List.of("class", quiet ? "row quiet" : "row"));
    all.addAll(List.of("id", row.id(), "data-row", ""));
    if (its.isEmpty() && row.verdict() == Kind.SCENARIOS && row.sameAs().isEmpty()) {
      all.addAll(List.of("data-verdict", Mark.NOT_RUN));
    }
    if (row.verdict() == Kind.CHOICE) {
      all.addAll(List.of("data-chosen", ""));
    }
    return all.toArray(String[]::new);
  }

  private void state(Requirement row, List<ScenarioResult> its) {
    if (!its.isEmpty()) {
      new RollUp(its).write(html);
    } else if (row.verdict() == Kind.EXCLUDED) {
      html.leaf("p", "excluded", "class", "roll is-excluded");
    } else if (row.sameAs().isEmpty()) {
      html.open("p", "class", "roll is-" + Mark.NOT_RUN).open("span");
      Mark.notRun(html);
      boolean others = !view.beyond(row).isEmpty();
      html.text(others ? " no scenario of the set was run" : " no scenario was run");
      html.close().close();
    } else {
      html.leaf("p", "", "class", "roll");
    }
  }

  private void notes(Requirement row, List<ScenarioResult> its) {
    row.why().ifPresent(why -> html.leaf("p", "Excluded: " + why, "class", "note"));
    row.sameAs().ifPresent(this::sameAs);
    row.choice()
        .ifPresent(choice -> html.leaf("p", "Settled by choice " + choice + ".", "class", "note"));
    beyond(view.beyond(row));
    picked(picks(its));
  }

  private void beyond(List<ScenarioResult> others) {
    if (!others.isEmpty()) {
      html.open("p", "class", "note").text("Added later, does not count:");
      others.forEach(it -> html.text(" ").leaf("a", it.id(), "href", Links.to(it.id())));
      html.close();
    }
  }

  private void sameAs(String id) {
    html.open("p", "class", "note").text("Asks for the same as ");
    html.leaf("a", id, "href", Links.to(id)).text(".").close();
  }

  /** One pick is the row's; several are told beside their scenarios, where they mean something. */
  private void picked(List<String> picks) {
    if (picks.size() == 1) {
      String pick = picks.get(0);
      html.leaf(
          "p", "The page leaves this open; the subject picked " + pick + ".", "class", "note");
    }
    if (picks.size() > 1) {
      html.leaf("p", OPEN, "class", "note");
    }
  }

  private static List<String> picks(List<ScenarioResult> its) {
    return its.stream()
        .filter(it -> it.chosen() && it.verdict() == Verdict.PASSED)
        .map(ScenarioResult::outcome)
        .filter(outcome -> !outcome.isEmpty())
        .distinct()
        .toList();
  }
}
