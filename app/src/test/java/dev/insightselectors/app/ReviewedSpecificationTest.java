package dev.insightselectors.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** {@code spec --html} with the reports of real runs, as a review meeting opens it. */
@Timeout(300)
@Tag("long")
class ReviewedSpecificationTest {
  private static final long TWO_MEGABYTES = 2_000_000L;

  @Test
  void staysUnderTwoMegabytes() throws Exception {
    assertThat(Files.size(RealPages.of("specification"))).isLessThan(TWO_MEGABYTES);
  }

  @Test
  void tellsAtAGlanceWhatIsTestedExcludedAndChosen() {
    try (OpenPage it = opened("")) {
      assertThat(it.text(".meaning")).matches("\\d+ rows: \\d+ documented, .* excluded.*");
      assertThat(it.text(".glance thead"))
          .contains("documented", "excluded", "our interpretation", "unreviewed");

      it.click("#filter-excluded");
      assertThat(it.texts("article.row")).allMatch(row -> row.contains("Excluded"));
    }
  }

  @Test
  void tellsOfARequirementItsScenariosChoicesFaultsAndVerdicts() {
    try (OpenPage it = opened("#PIS-003")) {
      assertThat(it.isInSight("#PIS-003")).isTrue();
      assertThat(it.text("#PIS-003"))
          .contains("unreviewed", "Interpretation C8", "32 passed", "2 failed", "19 failed");

      it.run("document.querySelectorAll('#PIS-003 details').forEach(it => it.open = true)");
      assertThat(it.text("#PIS-003"))
          .contains("Given the trail", "New types are added to the old ones.");
      assertThat(it.text("[id='replace-on-a-trail/another-type']"))
          .contains("passed: reference", "failed: appends, moto");
    }
  }

  @Test
  void leadsFromARequirementToItsChoiceAndBack() {
    try (OpenPage it = opened("#PIS-003")) {
      it.click("#PIS-003 .chosen a");
      assertThat(it.isInSight("#C8")).isTrue();

      it.click("#C8 [href='#PIS-003']");
      assertThat(it.isInSight("#PIS-003")).isTrue();
    }
  }

  @Test
  void leadsFromAScenarioToTheReportOfWhoeverFailsIt() {
    try (OpenPage it = opened("#replace-on-a-trail/another-type")) {
      it.click("[id='replace-on-a-trail/another-type'] .roll a");

      assertThat(it.text("h1")).contains("DOES NOT CONFORM");
      assertThat(it.isInSight("[id='replace-on-a-trail/another-type']")).isTrue();
    }
  }

  private static OpenPage opened(String fragment) {
    return OpenPage.of(RealPages.of("specification"), fragment, 1280, true);
  }
}
