package dev.insightselectors.testkit.run;

import static java.util.stream.Collectors.joining;

import dev.insightselectors.core.rule.Edition;
import dev.insightselectors.testkit.spec.Choice;
import dev.insightselectors.testkit.spec.Choices;
import dev.insightselectors.testkit.spec.Inventory;
import dev.insightselectors.testkit.spec.Requirement;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What is otherwise in one edition than in another.
 *
 * @param added the requirements that the later one has and the earlier one has not
 * @param changed those of both that the later one words otherwise
 * @param gone those of the earlier one alone
 * @param choices the interpretations of the later one alone
 * @param scenarios the scenarios of the later one alone
 */
public record EditionChanges(
    String from,
    String to,
    List<Requirement> added,
    List<Requirement> changed,
    List<Requirement> gone,
    List<Choice> choices,
    List<ScenarioEntry> scenarios) {
  public EditionChanges {
    added = List.copyOf(added);
    changed = List.copyOf(changed);
    gone = List.copyOf(gone);
    choices = List.copyOf(choices);
    scenarios = List.copyOf(scenarios);
  }

  /** What the newest edition has otherwise than the one that the AWS documentation told. */
  public static EditionChanges sinceTheFirst() {
    return between(Edition.PINNED, Edition.newest());
  }

  /** What changed from one to the other, as the kit has them. */
  public static EditionChanges between(Edition from, Edition to) {
    Inventory old = Inventory.load(from);
    Inventory later = Inventory.load(to);
    Choices known = Choices.load(from);
    return new EditionChanges(
        from.toString(),
        to.toString(),
        later.rows().stream().filter(row -> old.row(row.id()).isEmpty()).toList(),
        later.rows().stream().filter(row -> isAnother(old.row(row.id()), row)).toList(),
        old.rows().stream().filter(row -> later.row(row.id()).isEmpty()).toList(),
        Choices.load(to).all().stream().filter(it -> known.named(it.id()).isEmpty()).toList(),
        Arrays.stream(Edition.values())
            .filter(it -> it.compareTo(from) > 0 && it.compareTo(to) <= 0)
            .flatMap(it -> FeatureSet.addedBy(it).scenarios().stream())
            .toList());
  }

  private static boolean isAnother(Optional<Requirement> before, Requirement row) {
    return before.filter(it -> !it.equals(row)).isPresent();
  }

  /** How much that is, in a sentence. */
  public String sentence() {
    return "From %s to %s: %s requirements added, %s changed, %s gone; %s scenarios and %s interpretations more."
        .formatted(
            from, to, added.size(), changed.size(), gone.size(), scenarios.size(), choices.size());
  }

  /** What the requirement asks of whoever keeps to the earlier edition. */
  public String toDo(Requirement row) {
    return row.infers().map(it -> row.requires() + " " + it).orElse(row.requires());
  }

  /** The scenarios that show it, by their ids; an outline stands for its rows. */
  public List<String> shownBy(Requirement row) {
    return scenarios.stream()
        .filter(it -> it.requirements().contains(row.id()))
        .map(it -> it.id().replaceFirst("/.*", ""))
        .distinct()
        .toList();
  }

  /** All of it for a terminal. */
  public String text() {
    StringBuilder text = new StringBuilder(sentence()).append("%n".formatted());
    section("Changed", changed, text);
    section("Gone", gone, text);
    section("What an implementer of %s has to do".formatted(from), added, text);
    text.append("%nLeft open, and what the reference does%n".formatted());
    choices.forEach(
        it -> text.append("  %s  %s %s%n".formatted(it.id(), it.silence(), it.reference())));
    return text.append(
            "%nWhich of this an implementation does: conform --edition %s --endpoint URL%n"
                .formatted(to))
        .toString();
  }

  private void section(String title, List<Requirement> rows, StringBuilder text) {
    if (rows.isEmpty()) {
      return;
    }
    text.append("%n%s%n".formatted(title));
    for (Requirement row : rows) {
      String shown = shownBy(row).stream().collect(joining(", "));
      text.append("  %s  %s%n".formatted(row.id(), toDo(row)));
      if (!shown.isEmpty()) {
        text.append("           shown by %s%n".formatted(shown));
      }
    }
  }
}
