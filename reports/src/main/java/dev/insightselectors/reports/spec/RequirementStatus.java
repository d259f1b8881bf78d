package dev.insightselectors.reports.spec;

import dev.insightselectors.testkit.run.ScenarioEntry;
import dev.insightselectors.testkit.spec.Choice;
import dev.insightselectors.testkit.spec.Coverage;
import dev.insightselectors.testkit.spec.Requirement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** What kinds of requirements there are, as a reviewer sorts them. */
record RequirementStatus(LivingSpec spec, Standing standing, Coverage coverage) {
  private static final Map<String, String> MEANINGS = new LinkedHashMap<>();

  static {
    MEANINGS.put("documented", "a scenario shows it that rests on the AWS documentation alone");
    MEANINGS.put(
        "inferred", "a scenario shows it that rests on a conclusion from the AWS documentation");
    MEANINGS.put("interpreted", "scenarios show it, but by an interpretation of ours alone");
    MEANINGS.put("repeated", "it asks for the same as another requirement, and is shown there");
    MEANINGS.put("excluded", "no answer can show it, and the row says why");
    MEANINGS.put("missing", "it can be shown, but no scenario stands for it yet");
    MEANINGS.put(
        "interpretation",
        "what the reference does where the AWS documentation leaves something open");
    MEANINGS.put(
        "chosen",
        "the AWS documentation leaves something open here, and the reference reads it in one way");
    MEANINGS.put(
        "unreleased", "a scenario of it is in no released set yet, so nobody is held to it");
    MEANINGS.put("unreviewed", "nobody has approved it with its scenarios yet");
    MEANINGS.put("approved", "a person has read it with its scenarios, and found it right");
    MEANINGS.put("stale", "it was approved, and it or a scenario of it was edited since");
    MEANINGS.put("objected", "somebody objects to it or to a scenario of it, and is not answered");
    MEANINGS.put("commented", "somebody has said something of it that is not answered");
  }

  RequirementStatus(LivingSpec spec, Standing standing) {
    this(spec, standing, spec.coverage());
  }

  /**
   * What it rests on or why it is not shown, whether a choice is in it, and where its review
   * stands.
   */
  List<String> of(Requirement row) {
    List<String> kinds = new ArrayList<>(List.of(coverage.account(row).word()));
    if (!spec.choicesOf(row).isEmpty()) {
      kinds.add("chosen");
    }
    kinds.addAll(reviewed(row.id(), spec.scenariosOf(row)));
    return kinds;
  }

  /** That it is an interpretation, and where its review stands. */
  List<String> of(Choice choice) {
    List<String> kinds = new ArrayList<>(List.of("interpretation"));
    kinds.addAll(reviewed(choice.id(), spec.scenariosOf(choice)));
    return kinds;
  }

  private List<String> reviewed(String id, List<ScenarioEntry> scenarios) {
    List<String> kinds = new ArrayList<>();
    if (scenarios.stream().anyMatch(it -> spec.unreleased().contains(it.id()))) {
      kinds.add("unreleased");
    }
    kinds.add(standing.of(id).name().toLowerCase(Locale.ROOT));
    List<String> read =
        Stream.concat(Stream.of(id), scenarios.stream().map(it -> it.id())).toList();
    if (standing.objections().stream().anyMatch(it -> read.contains(it.id()))) {
      kinds.add("objected");
    }
    if (standing.comments().stream().anyMatch(it -> read.contains(it.id()))) {
      kinds.add("commented");
    }
    return kinds;
  }

  /** As a page spells it; the kind itself is one word, for filters. */
  static String words(String kind) {
    return kind.equals("chosen") ? "our interpretation" : kind;
  }

  static String meaning(String kind) {
    return MEANINGS.getOrDefault(kind, "");
  }

  /** How many rows and interpretations there are of each kind that there is. */
  Map<String, Long> counts() {
    Map<String, Long> counts = new LinkedHashMap<>();
    MEANINGS.keySet().forEach(kind -> counts.put(kind, 0L));
    Stream.concat(
            spec.inventory().rows().stream().map(this::of),
            spec.choices().all().stream().map(this::of))
        .flatMap(List::stream)
        .forEach(kind -> counts.merge(kind, 1L, Long::sum));
    counts.values().removeIf(count -> count == 0);
    return counts;
  }

  /** What there is, in the sentences that the command line has too. */
  String sentence() {
    int unreleased = spec.unreleased().size();
    String inNoSet = unreleased == 0 ? "" : " Scenarios in no released set yet: %s.";
    return coverage.sentences(spec.inventory())
        + " "
        + spec.choices().sentence()
        + inNoSet.formatted(unreleased);
  }
}
