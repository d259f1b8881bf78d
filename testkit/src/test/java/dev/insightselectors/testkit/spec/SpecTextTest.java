package dev.insightselectors.testkit.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.testkit.spec.Requirement.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpecTextTest {
  private static final Inventory INVENTORY =
      new Inventory(
          List.of(
              row("PIS-001", "Title", Kind.EXCLUDED, Optional.of("a heading"), Optional.empty()),
              row("PIS-002", "Errors", Kind.SCENARIOS, Optional.empty(), Optional.empty()),
              row("PIS-003", "Errors", Kind.SCENARIOS, Optional.empty(), Optional.of("PIS-002")),
              row("PIS-004", "Errors", Kind.SCENARIOS, Optional.empty(), Optional.empty()),
              row("PIS-005", "Errors", Kind.CHOICE, Optional.empty(), Optional.empty())));
  private static final String TEXT =
      SpecText.of(INVENTORY, Map.of("PIS-002", List.of("a", "b"), "PIS-005", List.of("b")));

  @Test
  void printsEveryRowUnderItsSection() {
    assertThat(TEXT.lines().toList())
        .containsSubsequence(
            "Title",
            "PIS-001  excluded       what PIS-001 asks for [a heading]",
            "Errors",
            "PIS-002  2              what PIS-002 asks for",
            "PIS-003  as PIS-002     what PIS-003 asks for",
            "PIS-004  0 MISSING      what PIS-004 asks for",
            "PIS-005  choice C7, 1   what PIS-005 asks for");
  }

  @Test
  void endsWithTheTotals() {
    assertThat(TEXT)
        .contains("5 rows: 2 with scenarios, 1 excluded, 1 settled by a choice. 2 scenarios.")
        .contains("1 without a scenario: PIS-004");
  }

  @Test
  void saysNothingOfMissingScenariosWhereNoneAreMissing() {
    assertThat(SpecText.of(new Inventory(List.of()), Map.of()))
        .doesNotContain("without a scenario");
  }

  @Test
  void keepsEveryLineOfTheRealInventoryOnTheScreen() {
    assertThat(SpecText.of(Inventory.load(), Map.of()).lines())
        .hasSizeGreaterThan(200)
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
  }

  private static Requirement row(
      String id, String section, Kind kind, Optional<String> why, Optional<String> sameAs) {
    return new Requirement(
        id,
        section,
        Optional.empty(),
        "0123456789ab",
        "what " + id + " asks for",
        kind,
        why,
        kind == Kind.CHOICE ? Optional.of("C7") : Optional.empty(),
        sameAs);
  }
}
