package dev.insightselectors.reports.run;

import dev.insightselectors.reports.page.Filter;
import dev.insightselectors.reports.page.Frame;
import dev.insightselectors.reports.page.Pages;
import dev.insightselectors.reports.page.Resource;
import dev.insightselectors.reports.page.Section;
import dev.insightselectors.testkit.run.RunReport;
import dev.insightselectors.testkit.run.ScenarioResult;
import dev.insightselectors.testkit.run.Verdict;
import dev.insightselectors.testkit.spec.Inventory;
import dev.insightselectors.testkit.spec.Requirement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The page for people: one file, nothing loaded from anywhere, readable without its script.
 *
 * @param requires what each requirement that is on it asks for, by its id
 * @param errors which errors of the AWS documentation were answered
 * @param others the scenarios that go with no row
 * @param beyond what ran but does not count
 * @param replays which scripts are beside the page
 */
record RunPage(
    RunReport run,
    Map<String, String> requires,
    List<Section<Row>> sections,
    AnsweredErrors errors,
    List<Item> others,
    List<Item> beyond,
    Replays replays) {
  private static final int FIRST_CAUSES = 10;

  /** With nothing beside it. */
  static String text(RunReport run, Inventory inventory) {
    return text(run, inventory, Replays.NONE);
  }

  static String text(RunReport run, Inventory inventory, Replays replays) {
    return Pages.filled("run/run.jte", of(run, inventory, replays));
  }

  private static RunPage of(RunReport run, Inventory inventory, Replays replays) {
    Items items = new Items(run);
    Map<String, String> requires =
        inventory.rows().stream().collect(Collectors.toMap(Requirement::id, Requirement::requires));
    List<Section<Row>> sections =
        Section.of(inventory.rows(), row -> Row.of(row, run, items)); // Told in reading order.
    Predicate<ScenarioResult> isOther =
        it -> it.requirements().stream().noneMatch(requires::containsKey);
    List<Item> others = items.of(run.scenarios().stream().filter(isOther).toList());
    return new RunPage(
        run,
        requires,
        sections,
        AnsweredErrors.of(run, inventory),
        others,
        items.of(run.beyondSet()),
        replays);
  }

  Set<String> rows() {
    return requires.keySet();
  }

  String requires(String id) {
    return requires.getOrDefault(id, "");
  }

  List<Cause> firstCauses() {
    return Cause.of(run).stream().limit(FIRST_CAUSES).toList();
  }

  List<Cause> otherCauses() {
    return Cause.of(run).stream().skip(FIRST_CAUSES).toList();
  }

  long failing() {
    return run.scenarios().stream().filter(it -> it.verdict().failsTheRun()).count();
  }

  Frame frame() {
    String title =
        "%s %s · %s".formatted(Headline.word(run), Headline.fraction(run), run.requirementSet());
    return new Frame(title, "", Resource.text(RunPage.class, "report.js"), filters());
  }

  private List<Filter> filters() {
    List<Filter> filters = new ArrayList<>();
    filters.add(new Filter("all", "All " + run.everyScenario().size()));
    filters.add(filter("failures", "Failures ", it -> it.verdict().failsTheRun()));
    filters.add(filter("unpassed", "Not passed ", it -> it.verdict() != Verdict.PASSED));
    filters.add(filter("chosen", "Our interpretation ", ScenarioResult::chosen));
    if (!run.beyondSet().isEmpty()) {
      filters.add(new Filter("beyond", "Added later " + run.beyondSet().size()));
    }
    return filters;
  }

  private Filter filter(String value, String words, Predicate<ScenarioResult> which) {
    return new Filter(value, words + run.scenarios().stream().filter(which).count());
  }

  Faults faults() {
    return new Faults(
        run.faultMatrix().map(it -> it.rows()).orElse(List.of()),
        ids(run.everyScenario()),
        ids(run.beyondSet()));
  }

  private static Set<String> ids(List<ScenarioResult> scenarios) {
    return scenarios.stream()
        .map(ScenarioResult::id)
        .collect(Collectors.toCollection(HashSet::new));
  }
}
