package dev.insightselectors.reports.spec;

import dev.insightselectors.testkit.spec.Coverage;
import dev.insightselectors.testkit.spec.Requirement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What kinds of requirements there are, as a reviewer sorts them. */
final class Standing {
  private static final List<String> KINDS =
      List.of(
          "documented",
          "inferred",
          "interpreted",
          "repeated",
          "excluded",
          "missing",
          "chosen",
          "unreleased",
          "unreviewed",
          "approved",
          "stale");

  private final LivingSpec spec;
  private final Reviews reviews;
  private final Coverage coverage;

  Standing(LivingSpec spec, Reviews reviews) {
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
    kinds.add(review(row).name().toLowerCase(Locale.ROOT));
    return kinds;
  }

  ReviewState review(Requirement row) {
    return reviews.state(row.id(), spec.hash(row));
  }

  /** How many there are of each kind that there is. */
  Map<String, Long> counts() {
    Map<String, Long> counts = new LinkedHashMap<>();
    for (String kind : KINDS) {
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
