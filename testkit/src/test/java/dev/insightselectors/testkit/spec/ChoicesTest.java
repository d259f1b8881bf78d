package dev.insightselectors.testkit.spec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.insightselectors.core.rule.Edition;
import dev.insightselectors.testkit.run.FeatureSet;
import dev.insightselectors.testkit.run.ScenarioEntry;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ChoicesTest {
  private static final String ONE =
      """
      - id: C1
        silence: What of it?
        reference: Nothing.
        alsoAccepted: [something]
        strictBecause: []
        recorded:
          - id: R1
            fact: Something.
            grade: reported
            source: A kettle.
            date: "2026-11"
      """;

  /** How errors, their order and their form go together is a matter of no single sentence. */
  private static final Set<String> BEYOND_A_ROW = Set.of("C19", "C23", "C25", "C27", "C51", "C52");

  /** Which errors these take depends on what else is wrong. */
  private static final Set<String> OPEN = Set.of("C19", "C29");

  private static final Pattern OUTCOME = Pattern.compile("(?m)^ *\\| (?!outcome )(\\w+) +\\|$");
  private static final Choices CHOICES = Choices.load(Edition.newest());
  private static final List<ScenarioEntry> SCENARIOS =
      FeatureSet.load(Edition.newest()).scenarios();
  private static final Inventory INVENTORY = Inventory.load(Edition.newest());

  @Test
  void everyScenarioOfAnInterpretationNamesChoicesThatExist() {
    assertThat(SCENARIOS)
        .filteredOn(it -> it.basis().equals(Optional.of(Basis.INTERPRETED)))
        .isNotEmpty()
        .allSatisfy(it -> assertThat(choices(it)).as(it.id()).isNotEmpty())
        .allSatisfy(it -> assertThat(choices(it)).as(it.id()).allMatch(ChoicesTest::isAChoice));
  }

  @Test
  void noOtherScenarioNamesAChoice() {
    assertThat(SCENARIOS)
        .filteredOn(it -> !it.basis().equals(Optional.of(Basis.INTERPRETED)))
        .allSatisfy(it -> assertThat(choices(it)).as(it.id()).isEmpty());
  }

  @Test
  void everyTableOfOutcomesIsThatOfItsChoices() {
    assertThat(SCENARIOS)
        .filteredOn(it -> !tableOf(it).isEmpty() && choices(it).stream().noneMatch(OPEN::contains))
        .isNotEmpty()
        .allSatisfy(it -> assertThat(tableOf(it)).as(it.id()).isEqualTo(outcomesOf(it)));
  }

  @Test
  void everyInferredRuleNamesRowsThatExist() {
    assertThat(FeatureSet.load(Edition.newest()).rules())
        .filteredOn(rule -> rule.basis().equals(Optional.of(Basis.INFERRED)))
        .allSatisfy(
            rule -> {
              assertThat(rule.from()).as(rule.file() + ": " + rule.title()).isNotEmpty();
              assertThat(rule.from()).as(rule.title()).allMatch(ChoicesTest::isARow);
            });
  }

  @Test
  void everyChoiceOfTheInventoryExists() {
    assertThat(INVENTORY.rows())
        .flatExtracting(Requirement::choices)
        .isNotEmpty()
        .allMatch(ChoicesTest::isAChoice);
  }

  @Test
  void everyChoiceIsNeededByARow() {
    Set<String> needed =
        INVENTORY.rows().stream().flatMap(row -> row.choices().stream()).collect(toSet());

    assertThat(CHOICES.all())
        .extracting(Choice::id)
        .filteredOn(id -> !needed.contains(id) && !BEYOND_A_ROW.contains(id))
        .isEmpty();
  }

  @Test
  void whatIsStrictHasAReason() {
    assertThat(CHOICES.all())
        .filteredOn(Choice::isStrict)
        .isNotEmpty()
        .allSatisfy(it -> assertThat(it.strictBecause()).as(it.id()).isNotEmpty());
  }

  @Test
  void everyReasonIsARowOrARecording() {
    Set<String> recordings = CHOICES.recordings().stream().map(Recording::id).collect(toSet());

    assertThat(CHOICES.all())
        .flatExtracting(Choice::strictBecause)
        .allMatch(reason -> isARow(reason) || recordings.contains(reason));
  }

  @Test
  void everyRecordingSaysWhatFromWhereAndWhen() {
    assertThat(CHOICES.recordings())
        .isNotEmpty()
        .allSatisfy(
            it -> {
              assertThat(it.id()).matches("R[1-9][0-9]*");
              assertThat(List.of(it.fact(), it.source())).as(it.id()).noneMatch(String::isBlank);
              assertThat(it.date()).as(it.id()).matches("20\\d\\d-\\d\\d(-\\d\\d)?");
            });
  }

  @Test
  void readsAChoiceWithAllThatItSays() throws IOException {
    Choice choice = read(ONE).named("C1").orElseThrow();

    assertThat(choice.alsoAccepted()).containsExactly("something");
    assertThat(choice.recorded())
        .containsExactly(
            new Recording("R1", "Something.", Recording.Grade.REPORTED, "A kettle.", "2026-11"));
    assertThat(read(ONE).named("C2")).isEmpty();
  }

  @Test
  void refusesAnIdThatIsThereTwice() {
    assertThatThrownBy(() -> read(ONE + ONE)).hasMessageContaining("choice C1 is there twice");
    assertThatThrownBy(() -> read(ONE + ONE.replace("C1", "C2")))
        .hasMessageContaining("recording R1 is there twice");
  }

  @Test
  void refusesAChoiceThatLacksAMember() {
    assertThatThrownBy(() -> read(ONE.replace("  reference: Nothing.\n", "")))
        .hasMessageContaining("reference");
  }

  private static Set<String> choices(ScenarioEntry scenario) {
    return scenario.tags().stream()
        .filter(tag -> tag.matches("@C\\d+"))
        .map(tag -> tag.substring(1))
        .collect(toSet());
  }

  private static Set<String> tableOf(ScenarioEntry scenario) {
    return scenario.steps().stream()
        .filter(step -> step.contains("the call ends in one of"))
        .flatMap(step -> OUTCOME.matcher(step).results())
        .map(row -> row.group(1))
        .collect(toSet());
  }

  private static Set<String> outcomesOf(ScenarioEntry scenario) {
    return choices(scenario).stream()
        .flatMap(id -> CHOICES.named(id).stream())
        .flatMap(choice -> choice.outcomes().stream())
        .collect(toSet());
  }

  private static boolean isAChoice(String id) {
    return CHOICES.named(id).isPresent();
  }

  private static boolean isARow(String id) {
    return INVENTORY.row(id).isPresent();
  }

  private static Choices read(String yaml) throws IOException {
    return Choices.read(new ByteArrayInputStream(yaml.getBytes(UTF_8)));
  }
}
