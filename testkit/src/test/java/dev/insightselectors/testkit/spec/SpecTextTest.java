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
              row("PIS-001", Kind.EXCLUDED, Optional.of("a heading"), Optional.empty()),
              row("PIS-002", Kind.SCENARIOS, Optional.empty(), Optional.empty()),
              row("PIS-003", Kind.SCENARIOS, Optional.empty(), Optional.of("PIS-002")),
              row("PIS-004", Kind.SCENARIOS, Optional.empty(), Optional.empty()),
              open("PIS-005"),
              row("PIS-006", Kind.SCENARIOS, Optional.empty(), Optional.empty())));
  private static final Recording KNOWN =
      new Recording("R1", "It is blue.", Recording.Grade.REPORTED, "a kettle", "2026-11");
  private static final Choices CHOICES =
      new Choices(
          List.of(
              new Choice("C7", "Which?", "This.", List.of("that"), List.of(), List.of()),
              new Choice("C8", "Blue?", "Yes.", List.of(), List.of("R1"), List.of(KNOWN))));
  private static final Coverage COVERAGE =
      new Coverage(
          Map.of(
              "PIS-002", List.of("a", "b"), "PIS-005", List.of("b"), "PIS-006", List.of("b", "c")),
          Map.of("a", Basis.DOCUMENTED, "b", Basis.INTERPRETED, "c", Basis.INFERRED));
  private static final String TEXT = SpecText.of(INVENTORY, COVERAGE, CHOICES);

  @Test
  void printsEveryRowUnderItsSectionWithTheFirmestThatItRestsOn() {
    assertThat(TEXT.lines().toList())
        .containsSubsequence(
            "Errors",
            "PIS-001  excluded       what PIS-001 asks for [a heading]",
            "PIS-002  documented 2   what PIS-002 asks for",
            "PIS-003  as PIS-002     what PIS-003 asks for",
            "PIS-004  missing        what PIS-004 asks for",
            "PIS-005  interpreted 1  what PIS-005 asks for",
            "                        Inferred from PIS-001: and so on",
            "                        Left open: C7",
            "PIS-006  inferred 2     what PIS-006 asks for");
  }

  @Test
  void printsEveryInterpretationWithWhatIsKnownOfRealAws() {
    assertThat(TEXT.lines().toList())
        .containsSubsequence(
            "C7       open           Which?",
            "                        Reference: This.",
            "                        Also accepted: that",
            "                        Known of real AWS: nothing",
            "C8       strict         Blue?",
            "                        Strict because of R1",
            "                        Known of real AWS, R1 (reported, 2026-11) It is blue. [a"
                + " kettle]");
  }

  @Test
  void endsWithTheTotals() {
    assertThat(TEXT)
        .contains("6 rows: 1 documented, 1 inferred, 1 interpreted, 1 repeated, 1 excluded,")
        .contains("3 scenarios: 1 documented, 1 inferred, 1 interpreted.")
        .contains("2 interpretations, 1 of them strict; of 1 something is known of real AWS.")
        .contains("1 without a scenario: PIS-004");
  }

  @Test
  void saysNothingOfMissingScenariosWhereNoneAreMissing() {
    assertThat(
            SpecText.of(
                new Inventory(List.of()), new Coverage(Map.of(), Map.of()), new Choices(List.of())))
        .doesNotContain("without a scenario", "missing");
  }

  @Test
  void keepsEveryLineOfTheRealInventoryOnTheScreen() {
    assertThat(
            SpecText.of(Inventory.load(), new Coverage(Map.of(), Map.of()), Choices.load()).lines())
        .hasSizeGreaterThan(200)
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
  }

  private static Requirement row(
      String id, Kind kind, Optional<String> why, Optional<String> sameAs) {
    return new Requirement(
        id, "Errors", Optional.empty(), "0123456789ab", asks(id), kind, why, sameAs);
  }

  private static Requirement open(String id) {
    return new Requirement(
        id,
        "Errors",
        Optional.empty(),
        "0123456789ab",
        asks(id),
        Optional.of("and so on"),
        List.of("PIS-001"),
        Kind.CHOICE,
        Optional.empty(),
        List.of("C7"),
        Optional.empty());
  }

  private static String asks(String id) {
    return "what " + id + " asks for";
  }
}
