package dev.insightselectors.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.insightselectors.reports.run.ReportJson;
import dev.insightselectors.testkit.run.ScenarioResult;
import dev.insightselectors.testkit.run.Verdict;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * {@code compare} on the reference, a server with one defect and moto, and its page in a browser.
 */
@Timeout(300)
@Tag("long")
class ComparedImplementationsTest {
  private static final long MEGABYTE = 1_000_000L;

  /** What a server breaks that adds new types to the old ones: whatever replaces or clears. */
  private static final Set<String> BROKEN_BY_APPENDING =
      Set.of(
          "PIS-003", "PIS-004", "PIS-010", "PIS-022", "PIS-038", "PIS-118", "PIS-131", "PIS-147",
          "PIS-148", "PIS-149", "PIS-154", "PIS-155");

  private static JsonNode comparison = new ObjectMapper().createObjectNode();

  @BeforeAll
  static void compare() throws IOException {
    comparison =
        new ObjectMapper().readTree(RealPages.beside("comparison", "comparison.json").toFile());
  }

  @Test
  void theReferenceFailsNowhere() {
    assertThat(failedBy(0)).isEmpty();
  }

  @Test
  void theFaultyServerDiffersJustWhereItsFaultBites() {
    assertThat(failedBy(1)).isEqualTo(BROKEN_BY_APPENDING);
  }

  @Test
  void motoDiffersWhereItsOwnReportSaysSo() throws IOException {
    assertThat(failedBy(2))
        .isEqualTo(
            ReportJson.read(RealPages.MOTO.resolve("report.json")).run().scenarios().stream()
                .filter(result -> result.verdict() == Verdict.FAILED)
                .map(ScenarioResult::requirements)
                .map(ids -> ids.isEmpty() ? List.of("no-requirement") : ids)
                .flatMap(List::stream)
                .collect(Collectors.toCollection(TreeSet::new)))
        .contains("PIS-004", "PIS-024", "PIS-041", "PIS-130");
  }

  @Test
  void groupsThemByHowFarTheyAgree() {
    assertThat(rows())
        .filteredOn(row -> row.at("/agreement").asText().equals("differ"))
        .extracting(row -> row.at("/id").asText())
        .hasSameElementsAs(
            rows().stream()
                .filter(row -> isFailedBy(row, 1) || isFailedBy(row, 2))
                .map(row -> row.at("/id").asText())
                .toList());
  }

  @Test
  void staysUnderAMegabyte() {
    assertThat(RealPages.of("comparison").toFile().length()).isLessThan(MEGABYTE);
  }

  @Test
  void showsDisagreementFirstAndWhatTheyChoseLast() {
    try (OpenPage it = opened(1280, "")) {
      assertThat(it.texts("main h2"))
          .startsWith("They differ", "Their interpretations differ", "Not judged everywhere")
          .endsWith("What the AWS documentation leaves unspecified");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {360, 1280})
  void showsWhereOneOfThemFails(int width) {
    try (OpenPage it = opened(width, "")) {
      it.click("#filter-fails-2");

      assertThat(it.ids("tbody[id]")).hasSameElementsAs(BROKEN_BY_APPENDING);
      assertThat(it.text("#shown")).isEqualTo("12 of 158 requirements");
    }
  }

  @Test
  void showsWhatEachPickedWhereThePageIsSilent() {
    try (OpenPage it = opened(360, "#arn-with-a-bad-name/adjacent-dashes")) {
      assertThat(it.text("[id='arn-with-a-bad-name/adjacent-dashes']"))
          .containsSubsequence(
              "reference", "picked CloudTrailARNInvalidException",
              "moto", "picked TrailNotFoundException");

      it.click("#filter-silence");

      assertThat(it.texts("#silence tbody"))
          .anySatisfy(
              rule ->
                  assertThat(rule)
                      .contains("A trail's ARN keeps the rules of names", "filled differently")
                      .contains("CloudTrailARNInvalidException × 1", "TrailNotFoundException × 1"));
    }
  }

  @Test
  void leadsToARowAndFromItsScenarioToTheReport() {
    try (OpenPage it = opened(360, "#PIS-004")) {
      assertThat(it.isInSight("#PIS-004")).isTrue();

      it.click("#PIS-004 summary");
      it.click("[id='turn-off-a-trail/both'] dl > div:nth-child(2) a");

      assertThat(it.text("h1")).contains("DOES NOT CONFORM");
      assertThat(it.text("[id='turn-off-a-trail/both']"))
          .contains("expected [], got [ApiCallRateInsight, ApiErrorRateInsight]");
      assertThat(it.isInSight("[id='turn-off-a-trail/both']")).isTrue();
      assertThat(it.console()).isEmpty();
    }
  }

  @Test
  void isReadableWithoutItsScript() {
    try (OpenPage it = OpenPage.of(RealPages.of("comparison"), "", 360, false)) {
      assertThat(it.ids(".tools")).isEmpty();

      it.click(".subjects .fails summary");
      assertThat(it.text(".subjects .fails"))
          .startsWith("Fails 12 requirements")
          .contains("PIS-155");

      it.click("#PIS-004 summary");
      assertThat(it.text("#PIS-004"))
          .contains("switches the logging of Insights events off", "3 failed", "failed, accepted");
    }
  }

  private static OpenPage opened(int width, String fragment) {
    return OpenPage.of(RealPages.of("comparison"), fragment, width, true);
  }

  private static Set<String> failedBy(int implementation) {
    return rows().stream()
        .filter(row -> isFailedBy(row, implementation))
        .map(row -> row.at("/id").asText())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isFailedBy(JsonNode row, int implementation) {
    return row.at("/results").get(implementation).at("/verdicts").has("failed");
  }

  private static List<JsonNode> rows() {
    return StreamSupport.stream(comparison.at("/requirements").spliterator(), false).toList();
  }
}
