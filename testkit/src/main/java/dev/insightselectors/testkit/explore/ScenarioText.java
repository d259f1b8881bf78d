package dev.insightselectors.testkit.explore;

import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.model.InsightSelection;
import dev.insightselectors.core.model.InsightType;
import dev.insightselectors.core.model.ResourceArn;
import dev.insightselectors.core.rule.Edition;
import dev.insightselectors.testkit.explore.Mismatch.Kind;
import dev.insightselectors.testkit.steps.Given;
import dev.insightselectors.testkit.steps.Played;
import dev.insightselectors.testkit.subject.Capability;
import dev.insightselectors.testkit.subject.Reply;
import dev.insightselectors.testkit.subject.Setting;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A walk of one call as a Gherkin rule with a scenario, in the words of the glossary. */
final class ScenarioText {
  private static final int MOST_REQUIREMENTS = 4;

  /** GetInsightSelectors is not on the page, so that any of these says that there is nothing. */
  private static final List<String> ANY_ERROR =
      List.of(
          "CloudTrailARNInvalidException",
          "EventDataStoreARNInvalidException",
          "EventDataStoreNotFoundException",
          "InsightNotEnabledException",
          "InvalidParameterCombinationException",
          "InvalidParameterException",
          "InvalidTrailNameException",
          "TrailNotFoundException",
          "UnsupportedOperationException");

  private final Walk walk;
  private final Mismatch mismatch;
  private final Edition edition;
  private final StringBuilder text = new StringBuilder();

  private ScenarioText(Walk walk, Mismatch mismatch, Edition edition) {
    this.walk = walk;
    this.mismatch = mismatch;
    this.edition = edition;
  }

  static String of(Walk walk, Mismatch mismatch, Edition edition) {
    return new ScenarioText(walk, mismatch, edition).rule();
  }

  private String rule() {
    List<Given> givens = new ArrayList<>(walk.givens());
    givens.addAll(walk.last().circumstances());
    String id = Integer.toHexString((walk.toString() + mismatch).hashCode());
    line(2, String.join(" ", tags(givens)));
    line(2, "Rule: Found by exploration, " + id);
    text.append('\n');
    line(4, "@id-explored-" + id);
    line(4, "Scenario: " + mismatch.kind().words());
    steps("Given", givens.stream().map(ScenarioText::step).toList());
    when();
    then(givens);
    return text.toString();
  }

  private List<String> tags(List<Given> givens) {
    List<String> tags = new ArrayList<>();
    mismatch.requirements().stream().limit(MOST_REQUIREMENTS).forEach(it -> tags.add("@" + it));
    tags.add("@inferred");
    Needs.of(givens).stream().map(Capability::tag).sorted().forEach(tags::add);
    return tags;
  }

  private static List<String> step(Given given) {
    List<String> lines = new ArrayList<>(List.of(given.text()));
    lines.addAll(table(given.table()));
    given.doc().ifPresent(doc -> lines.addAll(List.of("  \"\"\"", "  " + doc, "  \"\"\"")));
    return lines;
  }

  private static List<String> table(List<List<String>> rows) {
    List<List<String>> cells =
        rows.stream().map(row -> row.stream().map(ScenarioText::cell).toList()).toList();
    return cells.stream()
        .map(
            row ->
                IntStream.range(0, row.size())
                    .mapToObj(column -> padded(row.get(column), widest(cells, column)))
                    .collect(Collectors.joining(" | ", "  | ", " |")))
        .toList();
  }

  private static int widest(List<List<String>> cells, int column) {
    return cells.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
  }

  private static String padded(String cell, int width) {
    return cell + " ".repeat(width - cell.length());
  }

  private static String cell(String value) {
    return value.replace("\\", "\\\\").replace("|", "\\|").replace("\n", "\\n");
  }

  private void steps(String keyword, List<List<String>> steps) {
    String next = keyword;
    for (List<String> lines : steps) {
      line(6, next + " " + lines.get(0));
      lines.stream().skip(1).forEach(more -> line(6, more));
      next = "And";
    }
  }

  private void when() {
    Turn turn = walk.last();
    List<List<String>> rows = new ArrayList<>(List.of(List.of("member", "value")));
    turn.table().forEach((member, value) -> rows.add(List.of(member, value)));
    List<String> lines = new ArrayList<>(List.of(turn.operation() + " is called with"));
    lines.addAll(table(rows));
    steps("When", List.of(lines));
  }

  private void then(List<Given> givens) {
    Setting setting = Played.setting(givens);
    Caller caller = Played.caller(givens);
    Map<ResourceArn, InsightSelection> on = new HashMap<>();
    setting.world().trails().forEach(it -> on.put(it.trail().arn(), it.selection()));
    setting.world().eventDataStores().forEach(it -> on.put(it.store().arn(), it.selection()));
    Judge judge = new Judge(setting.world(), edition);
    var sent = Played.members(setting, caller, walk.last().table());
    if (mismatch.kind() == Kind.WIRE) {
      steps("Then", List.of(wire()));
      return;
    }
    if (walk.last().operation().equals(Turn.GET)) {
      steps("Then", ending(judge.get(caller, sent, on), Optional.empty()));
      return;
    }
    boolean admitted = setting.world().quotas().stream().allMatch(it -> it.used() < it.calls());
    Allowed allowed = judge.put(caller, sent, on, admitted);
    steps(
        "Then",
        ending(
            allowed,
            judge
                .effect(caller, sent, on)
                .flatMap(
                    effect ->
                        name(setting, effect.getKey())
                            .map(
                                name ->
                                    "\"%s\" logs %s".formatted(name, types(effect.getValue()))))));
  }

  private List<String> wire() {
    String part = mismatch.expected().startsWith("status") ? "status" : "content type";
    String value = part.equals("status") ? mismatch.expected().replaceAll("\\D", "") : "of JSON";
    List<String> lines = new ArrayList<>(List.of("the message is answered with"));
    lines.addAll(table(List.of(List.of("part", "value"), List.of(part, value))));
    return lines;
  }

  private static List<List<String>> ending(Allowed allowed, Optional<String> logs) {
    List<String> outcomes =
        allowed.outcomes().isEmpty() ? ANY_ERROR : List.copyOf(allowed.outcomes());
    List<List<String>> steps = new ArrayList<>();
    if (outcomes.equals(List.of(Reply.ACCEPTED))) {
      steps.add(List.of("the call is accepted"));
      logs.ifPresent(it -> steps.add(List.of(it)));
      return steps;
    }
    if (outcomes.size() == 1) {
      steps.add(List.of("the call is refused with " + outcomes.get(0)));
      steps.add(List.of("nothing has changed"));
      return steps;
    }
    List<List<String>> rows = new ArrayList<>(List.of(List.of("outcome")));
    outcomes.forEach(outcome -> rows.add(List.of(outcome)));
    List<String> lines = new ArrayList<>(List.of("the call ends in one of"));
    lines.addAll(table(rows));
    steps.add(lines);
    steps.add(List.of("a refusal has changed nothing"));
    logs.filter(any -> allowed.mayBeAccepted())
        .ifPresent(
            it -> steps.add(List.of("an acceptance leaves " + it.replace(" logs ", " logging "))));
    return steps;
  }

  private static Optional<String> name(Setting setting, ResourceArn arn) {
    return setting.names().entrySet().stream()
        .filter(entry -> entry.getValue().equals(arn))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static String types(InsightSelection selection) {
    return selection.selectors().enableSomething()
        ? selection.selectors().types().stream()
            .map(InsightType::wireName)
            .collect(Collectors.joining(" and "))
        : "no Insights";
  }

  private void line(int indent, String words) {
    text.append(" ".repeat(indent)).append(words).append('\n');
  }
}
