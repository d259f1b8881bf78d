package dev.insightselectors.reports.spec;

import dev.insightselectors.testkit.spec.Coverage;
import dev.insightselectors.testkit.spec.Requirement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What kinds of requirements there are, as a reviewer sorts them. */
final class RequirementStatus {
  private static final Map<String, String> MEANINGS = new LinkedHashMap<>();

  static {
    MEANINGS.put("documented", "a scenario shows it that rests on the page alone");
    MEANINGS.put("inferred", "a scenario shows it that rests on a conclusion from the page");
    MEANINGS.put("interpreted", "scenarios show it, but by an interpretation of ours alone");
    MEANINGS.put("repeated", "it asks for the same as another requirement, and is shown there");
    MEANINGS.put("excluded", "no answer can show it, and the row says why");
    MEANINGS.put("missing", "it can be shown, but no scenario stands for it yet");
    MEANINGS.put("chosen", "the page leaves something open here, and the reference made a choice");
    MEANINGS.put(
        "unreleased", "a scenario of it is in no released set yet, so nobody is held to it");
    MEANINGS.put("unreviewed", "nobody has approved the row with its scenarios yet");
    MEANINGS.put("approved", "a person has read the row with its scenarios, and found it right");
    MEANINGS.put("stale", "it was approved, and the row, a choice or a scenario was edited since");
  }

  private final LivingSpec spec;
  private final Reviews reviews;
  private final Coverage coverage;

  RequirementStatus(LivingSpec spec, Reviews reviews) {
    this.spec = spec;
    this.reviews = reviews;
    this.coverage = spec.coverage();
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
    if (spec.scenariosOf(row).stream().anyMatch(it -> spec.unreleased().contains(it.id()))) {
      kinds.add("unreleased");
    }
    kinds.add(state(row).name().toLowerCase(Locale.ROOT));
    return kinds;
  }

  static String meaning(String kind) {
    return MEANINGS.getOrDefault(kind, "");
  }

  /** Who has approved it, if anybody has. */
  Optional<String> review(Requirement row) {
    String ending = state(row) == ReviewState.STALE ? ", but edited since." : ".";
    return reviews
        .of(row.id())
        .map(it -> "Approved by %s on %s%s".formatted(it.by(), it.date(), ending));
  }

  private ReviewState state(Requirement row) {
    return reviews.state(row.id(), spec.hash(row));
  }

  /** How many there are of each kind that there is. */
  Map<String, Long> counts() {
    Map<String, Long> counts = new LinkedHashMap<>();
    for (String kind : MEANINGS.keySet()) {
      long count = spec.inventory().rows().stream().filter(row -> of(row).contains(kind)).count();
      if (count > 0) {
        counts.put(kind, count);
      }
    }
    return counts;
  }

  String sentence() {
    int unreleased = spec.unreleased().size();
    String inNoSet = unreleased == 0 ? "" : " Scenarios in no released set yet: %d.";
    return covered() + inNoSet.formatted(unreleased);
  }

  private String covered() {
    return "%s A choice is in %d; %d are approved."
        .formatted(
            coverage.sentences(spec.inventory()),
            counts().getOrDefault("chosen", 0L),
            counts().getOrDefault("approved", 0L));
  }
}
