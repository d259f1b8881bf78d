package dev.insightselectors.app.conform;

import dev.insightselectors.reports.spec.AwsPage;
import dev.insightselectors.testkit.run.ScenarioEntry;
import dev.insightselectors.testkit.spec.Choice;
import dev.insightselectors.testkit.spec.Choices;
import dev.insightselectors.testkit.spec.DecisionTable;
import dev.insightselectors.testkit.spec.Inventory;
import dev.insightselectors.testkit.spec.Requirement;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that there is about an id, put together for a reader. */
record Explanation(
    Inventory inventory,
    Choices choices,
    DecisionTable decisions,
    List<ScenarioEntry> scenarios,
    Recorded recorded) {
  private static final int MOST = 15;

  /** Every id that can be explained. */
  List<String> ids() {
    return Stream.of(
            inventory.rows().stream().map(Requirement::id),
            choices.all().stream().map(Choice::id),
            decisions.rows().stream().map(DecisionTable.Row::then),
            scenarios.stream().map(ScenarioEntry::id))
        .flatMap(ids -> ids)
        .distinct()
        .toList();
  }

  /** Empty where nothing has this id. */
  Optional<String> of(String id) {
    return inventory
        .row(id)
        .map(this::requirement)
        .or(() -> choices.named(id).map(this::interpretation))
        .or(() -> scenario(id))
        .or(() -> outcome(id));
  }

  private String requirement(Requirement row) {
    StringBuilder text = new StringBuilder();
    text.append("%s: %s%n".formatted(row.id(), row.requires()));
    row.infers().ifPresent(it -> text.append("From this follows: %s%n".formatted(it)));
    text.append(
        "The AWS documentation says so under %s%s: %s%n"
            .formatted(
                row.section(), row.about().map(it -> ", " + it).orElse(""), AwsPage.of(row)));
    row.why().ifPresent(it -> text.append("No scenario shows it: %s%n".formatted(it)));
    row.sameAs().ifPresent(it -> text.append("It says the same as %s.%n".formatted(it)));
    list(
        "It leaves something open, which these interpretations settle",
        row.choices().stream().flatMap(it -> choices.named(it).stream()).map(Explanation::line),
        text);
    decided(it -> it.from().contains(row.id()), text);
    shown(it -> it.requirements().contains(row.id()), text);
    return text.toString();
  }

  private String interpretation(Choice choice) {
    StringBuilder text = new StringBuilder();
    text.append("%s is an interpretation.%n".formatted(choice.id()));
    text.append("What the AWS documentation leaves open: %s%n".formatted(choice.silence()));
    text.append("What the reference does: %s%n".formatted(choice.reference()));
    list("What the kit accepts of others, too", choice.alsoAccepted().stream(), text);
    list("Nothing else is accepted because of", choice.strictBecause().stream(), text);
    list(
        "What others have recorded of real AWS",
        choice.recorded().stream()
            .map(
                it ->
                    "%s (%s, %s, %s)"
                        .formatted(it.fact(), it.grade().word(), it.date(), it.source())),
        text);
    list(
        "Requirements that it settles",
        inventory.rows().stream()
            .filter(it -> it.choices().contains(choice.id()))
            .map(Explanation::line),
        text);
    decided(it -> it.from().contains(choice.id()), text);
    shown(it -> it.tags().contains("@" + choice.id()), text);
    return text.toString();
  }

  private Optional<String> scenario(String id) {
    List<ScenarioEntry> its =
        scenarios.stream()
            .filter(it -> it.id().equals(id) || it.id().startsWith(id + "/"))
            .toList();
    return its.stream().findFirst().map(first -> scenario(first, its));
  }

  private String scenario(ScenarioEntry first, List<ScenarioEntry> all) {
    StringBuilder text = new StringBuilder();
    text.append("%s: %s%n".formatted(first.id(), first.name()));
    text.append("%s, in %s%n".formatted(first.rule(), first.file()));
    first.steps().forEach(step -> text.append("  %s%n".formatted(step)));
    list(
        "It shows",
        first.requirements().stream()
            .flatMap(it -> inventory.row(it).stream())
            .map(Explanation::line),
        text);
    list(
        "It rests on these interpretations",
        choices.all().stream()
            .filter(it -> first.tags().contains("@" + it.id()))
            .map(Explanation::line),
        text);
    list("Others of the same outline", all.stream().skip(1).map(ScenarioEntry::id), text);
    others(all, text);
    return text.toString();
  }

  /** The name of an error, or that a call is accepted. */
  private Optional<String> outcome(String name) {
    if (decisions.rows().stream().noneMatch(it -> it.then().equals(name))) {
      return Optional.empty();
    }
    StringBuilder text = new StringBuilder();
    text.append("%s is how a call can end.%n".formatted(name));
    list(
        "The AWS documentation speaks of it in",
        inventory.rows().stream()
            .filter(row -> row.about().filter(name::equals).isPresent())
            .map(row -> line(row) + " " + AwsPage.of(row)),
        text);
    decided(it -> it.then().equals(name), text);
    shown(it -> it.ending().filter(ending -> ending.contains(name)).isPresent(), text);
    return Optional.of(text.toString());
  }

  private void decided(Predicate<DecisionTable.Row> which, StringBuilder text) {
    list(
        "Rows of the decision table",
        decisions.rows().stream()
            .filter(which)
            .map(
                it ->
                    "%s -> %s (%s)"
                        .formatted(conditions(it), it.then(), String.join(", ", it.from()))),
        text);
  }

  private static String conditions(DecisionTable.Row row) {
    return row.when().entrySet().stream()
        .map(it -> it.getKey() + ": " + String.join(" or ", it.getValue()))
        .collect(Collectors.joining("; "));
  }

  private void shown(Predicate<ScenarioEntry> which, StringBuilder text) {
    List<ScenarioEntry> its = scenarios.stream().filter(which).toList();
    list("Scenarios that show it", its.stream().map(it -> it.id() + ": " + it.name()), text);
    others(its, text);
  }

  private void others(List<ScenarioEntry> its, StringBuilder text) {
    list(
        "What is recorded of other implementations",
        recorded.of(its.stream().map(ScenarioEntry::id).collect(Collectors.toSet())).stream(),
        text);
  }

  private static String line(Requirement row) {
    return row.id() + ": " + row.requires();
  }

  private static String line(Choice choice) {
    return choice.id() + ": " + choice.reference();
  }

  private static void list(String title, Stream<String> rows, StringBuilder text) {
    List<String> all = rows.toList();
    if (all.isEmpty()) {
      return;
    }
    text.append("%n%s (%s):%n".formatted(title, all.size()));
    all.stream().limit(MOST).forEach(row -> text.append("  %s%n".formatted(row)));
    if (all.size() > MOST) {
      text.append("  and %s more%n".formatted(all.size() - MOST));
    }
  }
}
