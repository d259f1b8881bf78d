package dev.insightselectors.reports.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.insightselectors.reports.compare.Comparison;
import dev.insightselectors.reports.page.ReportPages;
import dev.insightselectors.testkit.run.ScenarioEntry;
import dev.insightselectors.testkit.spec.Choices;
import dev.insightselectors.testkit.spec.Requirement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewsTest {
  private static final LivingSpec SPEC = SampleSpec.load();
  private static final Requirement ROW = SPEC.inventory().row("PIS-004").orElseThrow();
  private static final Reviews NONE = new Reviews(List.of());

  @TempDir Path folder;

  @Test
  void areUnreviewedUntilSomebodyApproves() {
    assertThat(NONE.state("PIS-004", SPEC.hash(ROW))).isEqualTo(ReviewState.UNREVIEWED);
    assertThat(approved().state("PIS-004", SPEC.hash(ROW))).isEqualTo(ReviewState.APPROVED);
    assertThat(approved().state("PIS-005", SPEC.hash(ROW))).isEqualTo(ReviewState.UNREVIEWED);
  }

  @Test
  void goStaleWhenAScenarioIsEdited() {
    LivingSpec edited =
        new LivingSpec(
            SPEC.inventory(),
            SPEC.scenarios().subList(0, SPEC.scenarios().size() / 2),
            SPEC.rules(),
            SPEC.choices(),
            SPEC.defects(),
            SPEC.unreleased());

    assertThat(edited.scenariosOf(ROW)).hasSizeLessThan(SPEC.scenariosOf(ROW).size());
    assertThat(approved().state("PIS-004", edited.hash(ROW))).isEqualTo(ReviewState.STALE);
  }

  @Test
  void goStaleWhenAWordOfAStepIsEdited() {
    LivingSpec edited =
        new LivingSpec(
            SPEC.inventory(),
            SPEC.scenarios().stream().map(ReviewsTest::withAnotherLastStep).toList(),
            SPEC.rules(),
            SPEC.choices(),
            SPEC.defects(),
            SPEC.unreleased());

    assertThat(approved().state("PIS-004", edited.hash(ROW))).isEqualTo(ReviewState.STALE);
    assertThat(
            LivingSpecPage.of(
                edited, approved(), Comparison.of(List.of(), List.of()), ReportPages.NONE))
        .contains("Approved by A on 2026-11-22, but edited since.", "stale 1");
  }

  @Test
  void goStaleWhenAChoiceIsMadeAnew() {
    Requirement chosen = SPEC.inventory().row("PIS-009").orElseThrow();
    LivingSpec none =
        new LivingSpec(
            SPEC.inventory(),
            SPEC.scenarios(),
            SPEC.rules(),
            new Choices(List.of()),
            SPEC.defects(),
            SPEC.unreleased());

    assertThat(none.hash(chosen)).isNotEqualTo(SPEC.hash(chosen));
    assertThat(none.hash(ROW)).isEqualTo(SPEC.hash(ROW));
  }

  @Test
  void areTheSameAfterTheyWereWritten() throws IOException {
    String name = "Müller: \"Q\" #1 \\ <b> 'x' \u2028 - [a]";
    Reviews reviews = NONE.with(review(name)).with(review("A")).with(review(name));
    Path file = Files.writeString(folder.resolve("reviews.yaml"), reviews.text());

    Reviews again = Reviews.read(file);

    assertThat(again.of("PIS-004")).contains(review(name));
    assertThat(again.text()).isEqualTo(reviews.text());
  }

  @Test
  void thatComeWithTheFeaturesAreWrittenAsTheyWouldBe() throws IOException {
    assertThat(Reviews.load().text()).startsWith("# Which requirements a person has read");
  }

  @Test
  void refuseWhatIsNoReview() {
    assertThatThrownBy(() -> new Review("PIS-4", "A", "2026-11-22", "0123456789ab"))
        .hasMessageContaining("PIS-4");
    assertThatThrownBy(() -> review(" ")).hasMessageContaining("nobody");
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
    return new Review("PIS-004", by, "2026-11-22", SPEC.hash(ROW));
  }
}
