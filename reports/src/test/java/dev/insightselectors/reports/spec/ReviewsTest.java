package dev.insightselectors.reports.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.insightselectors.reports.compare.Comparison;
import dev.insightselectors.reports.page.ReportPages;
import dev.insightselectors.testkit.run.ScenarioEntry;
import dev.insightselectors.testkit.spec.Choice;
import dev.insightselectors.testkit.spec.Choices;
import dev.insightselectors.testkit.spec.Requirement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewsTest {
  private static final LivingSpec SPEC = SampleSpec.load();
  private static final Requirement ROW = SPEC.inventory().row("PIS-004").orElseThrow();
  private static final String HASH = SPEC.hash("PIS-004").orElseThrow();
  private static final Reviews NONE = new Reviews(List.of());

  @TempDir Path folder;

  @Test
  void areUnreviewedUntilSomebodyApproves() {
    assertThat(NONE.state("PIS-004", HASH)).isEqualTo(ReviewState.UNREVIEWED);
    assertThat(approved().state("PIS-004", HASH)).isEqualTo(ReviewState.APPROVED);
    assertThat(approved().state("PIS-005", HASH)).isEqualTo(ReviewState.UNREVIEWED);
  }

  @Test
  void goStaleWhenAScenarioIsEdited() {
    LivingSpec edited =
        with(SPEC.scenarios().subList(0, SPEC.scenarios().size() / 2), SPEC.choices());

    assertThat(edited.scenariosOf(ROW)).hasSizeLessThan(SPEC.scenariosOf(ROW).size());
    assertThat(approved().state("PIS-004", edited.hash("PIS-004").orElseThrow()))
        .isEqualTo(ReviewState.STALE);
  }

  @Test
  void goStaleWhenAWordOfAStepIsEdited() {
    LivingSpec edited =
        with(
            SPEC.scenarios().stream().map(ReviewsTest::withAnotherLastStep).toList(),
            SPEC.choices());

    assertThat(approved().state("PIS-004", edited.hash("PIS-004").orElseThrow()))
        .isEqualTo(ReviewState.STALE);
    assertThat(
            LivingSpecPage.of(
                edited,
                approved(),
                Comparison.of(List.of(), List.of()),
                ReportPages.NONE,
                Optional.empty()))
        .contains("Approved by A on 2026-11-22, but edited since.", "Stale: ");
  }

  @Test
  void goStaleForAnInterpretationAloneWhenItIsMadeAnew() {
    LivingSpec anew =
        with(
            SPEC.scenarios(),
            new Choices(SPEC.choices().all().stream().map(ReviewsTest::stricter).toList()));

    assertThat(anew.hash("C12")).isPresent().isNotEqualTo(SPEC.hash("C12"));
    assertThat(anew.hash("C11")).isEqualTo(SPEC.hash("C11"));
    assertThat(anew.hash("PIS-009")).isEqualTo(SPEC.hash("PIS-009"));
  }

  @Test
  void goStaleForTheInterpretationOnOrderAloneWhenAScenarioOfPrecedenceIsEdited() {
    LivingSpec edited =
        with(
            SPEC.scenarios().stream()
                .map(it -> it.file().equals("precedence.feature") ? withAnotherLastStep(it) : it)
                .toList(),
            SPEC.choices());

    assertThat(new Standing(edited, approvedThroughout()).in(ReviewState.STALE))
        .containsExactly("C19");
  }

  @Test
  void goStaleForTheRowsOfAScenarioThatIsEditedAndForNoOther() {
    ScenarioEntry scenario = SPEC.scenariosOf(ROW).get(0);
    LivingSpec edited =
        with(
            SPEC.scenarios().stream()
                .map(it -> it.equals(scenario) ? withAnotherLastStep(it) : it)
                .toList(),
            SPEC.choices());

    assertThat(new Standing(edited, approvedThroughout()).in(ReviewState.STALE))
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(scenario.requirements().stream(), choices(scenario)).toList());
  }

  @Test
  void areTheSameAfterTheyWereWritten() throws IOException {
    String name = "Müller: \"Q\" #1 \\ <b> 'x' \u2028 - [a]";
    Reviews reviews = NONE.with(review(name)).with(review("A")).with(review(name));
    Path file = Files.writeString(folder.resolve("reviews.yaml"), reviews.text());

    Reviews again = Reviews.read(file);

    assertThat(again.approval("PIS-004")).contains(review(name));
    assertThat(again.text()).isEqualTo(reviews.text());
  }

  @Test
  void thatComeWithTheFeaturesAreWrittenAsTheyWouldBe() throws IOException {
    assertThat(Reviews.load().text()).startsWith("# What persons have said");
  }

  @Test
  void keepAnObjectionOpenUntilItIsAnswered() throws IOException {
    Review objection = note("PIS-004", Optional.of("Too \"strong\"\nhere"), Optional.empty());
    Reviews open = approved().with(objection);
    Path file = Files.writeString(folder.resolve("reviews.yaml"), open.text());

    Reviews answered =
        Reviews.read(file)
            .answered(objection.name(), new Review.Answer("B", "2026-11-23", "Mended: it is"))
            .orElseThrow();

    assertThat(open.open()).containsExactly(objection);
    assertThat(answered.open()).isEmpty();
    assertThat(answered.state("PIS-004", HASH)).isEqualTo(ReviewState.APPROVED);
    assertThat(Reviews.read(Files.writeString(file, answered.text())).notes("PIS-004"))
        .extracting(it -> it.answer().orElseThrow().why())
        .containsExactly("Mended: it is");
  }

  @Test
  void answerNoNoteThatIsNotThere() {
    assertThat(approved().answered("3fa2c1", new Review.Answer("B", "2026-11-23", "Mended")))
        .isEmpty();
  }

  @Test
  void areReadAsTheyWereWrittenBeforeThereWereNotes() throws IOException {
    String older = "- {id: PIS-004, by: A, date: '2026-11-22', hash: '%s'}".formatted(HASH);

    assertThat(Reviews.read(Files.writeString(folder.resolve("older.yaml"), older)).text())
        .isEqualTo(approved().text());
  }

  @Test
  void refuseWhatIsNoReview() {
    assertThatThrownBy(() -> new Review("PIS-4", "A", "2026-11-22", "0123456789ab"))
        .hasMessageContaining("PIS-4");
    assertThatThrownBy(() -> new Review("turn-off/a-trail", "A", "2026-11-22", "0123456789ab"))
        .hasMessageContaining("turn-off/a-trail");
    assertThatThrownBy(() -> review(" ")).hasMessageContaining("nobody");
    assertThatThrownBy(() -> note("PIS-004", Optional.of("a"), Optional.of("b")))
        .hasMessageContaining("an objection or a comment");
    assertThatThrownBy(() -> new Review.Answer("B", "2026-11-23", " "))
        .hasMessageContaining("says why");
  }

  private static Choice stricter(Choice it) {
    return it.id().equals("C12")
        ? new Choice(
            it.id(), it.silence(), it.reference(), List.of(), it.strictBecause(), it.recorded())
        : it;
  }

  private static Stream<String> choices(ScenarioEntry scenario) {
    return scenario.tags().stream()
        .filter(tag -> tag.matches("@C\\d+"))
        .map(tag -> tag.substring(1));
  }

  private static Reviews approvedThroughout() {
    Stream<String> ids =
        Stream.concat(
            SPEC.inventory().rows().stream().map(Requirement::id),
            SPEC.choices().all().stream().map(Choice::id));
    return new Reviews(
        ids.map(id -> new Review(id, "A", "2026-11-22", SPEC.hash(id).orElseThrow())).toList());
  }

  private static LivingSpec with(List<ScenarioEntry> scenarios, Choices choices) {
    return new LivingSpec(
        SPEC.inventory(), scenarios, SPEC.rules(), choices, SPEC.defects(), SPEC.unreleased());
  }

  private static Review note(String id, Optional<String> objection, Optional<String> comment) {
    return new Review(id, "A", "2026-11-22", HASH, objection, comment, Optional.empty());
  }

  private static ScenarioEntry withAnotherLastStep(ScenarioEntry it) {
    List<String> steps = new ArrayList<>(it.steps());
    steps.set(steps.size() - 1, steps.get(steps.size() - 1) + " again");
    return new ScenarioEntry(
        it.id(),
        it.feature(),
        it.file(),
        it.line(),
        it.rule(),
        it.requirements(),
        it.chosen(),
        it.tags(),
        it.name(),
        steps,
        it.verdictContent());
  }

  private static Reviews approved() {
    return NONE.with(review("A"));
  }

  private static Review review(String by) {
    return new Review("PIS-004", by, "2026-11-22", HASH);
  }
}
