package dev.insightselectors.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.insightselectors.app.conform.ServedReference;
import dev.insightselectors.testkit.fault.Faults;
import dev.insightselectors.testkit.report.ReportJson;
import dev.insightselectors.testkit.run.ScenarioResult;
import dev.insightselectors.testkit.run.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The reference, a server with one defect and moto, compared as a user would: three reports, one
 * command, and its page in a browser.
 *
 * <p>Moto's report is the stored one, not that of a run of today: so this holds on a machine
 * without moto too, and {@link MotoTest} holds the stored one true wherever moto is.
 */
@Timeout(300)
class ComparedImplementationsTest {
  private static final Path MOTO = Path.of("../results/moto-5.2.1");
  private static final long MEGABYTE = 1_000_000L;

  /** What a server breaks that adds new types to the old ones: whatever replaces or clears. */
  private static final Set<String> BROKEN_BY_APPENDING =
      Set.of(
          "PIS-003", "PIS-004", "PIS-010", "PIS-022", "PIS-118", "PIS-131", "PIS-147", "PIS-148",
          "PIS-149", "PIS-154", "PIS-155");

  @TempDir private static Path folder;
  private static JsonNode comparison = new ObjectMapper().createObjectNode();

  @BeforeAll
  static void compare() throws IOException {
    conform(0, "--report", in("reference"));
    try (ServedReference appending = new ServedReference(Faults.named("appends").orElseThrow())) {
      String url = appending.info().endpoint();
      conform(1, "--endpoint", url, "--name", "appends", "--report", in("appends"));
    }
    CommandRun run =
        CommandRun.of(
            "compare",
            "reference=" + in("reference"),
            "appends=" + in("appends"),
            "moto=" + MOTO,
            "--report",
            in("comparison"));
    assertThat(run.exitCode()).as(run.err()).isZero();
    comparison = new ObjectMapper().readTree(Path.of(in("comparison"), "comparison.json").toFile());
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
            ReportJson.read(MOTO.resolve("report.json")).scenarios().stream()
                .filter(result -> result.verdict() == Verdict.FAILED)
                .map(ScenarioResult::requirements)
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
    assertThat(page().toFile().length()).isLessThan(MEGABYTE);
  }

  @ParameterizedTest
  @ValueSource(ints = {360, 1280})
  void fitsTheWindowAndIsQuiet(int width) {
    try (OpenPage it = opened(width, "")) {
      it.run("document.querySelectorAll('details').forEach(it => it.open = true)");

      assertThat(it.run("return document.documentElement.scrollWidth"))
          .isEqualTo(it.run("return document.documentElement.clientWidth"));
      assertThat(it.run("return innerWidth")).isEqualTo((long) width);
      assertThat(it.console()).isEmpty();
    }
  }

  @Test
  void showsDisagreementFirstAndWhatTheyChoseLast() {
    try (OpenPage it = opened(1280, "")) {
      assertThat(it.texts("main h2"))
          .startsWith("They differ", "They chose differently", "Not judged everywhere")
          .endsWith("Where the page is silent");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {360, 1280})
  void showsWhereOneOfThemFails(int width) {
    try (OpenPage it = opened(width, "")) {
      it.click("#filter-fails-2");

      assertThat(it.ids("tbody[id]")).hasSameElementsAs(BROKEN_BY_APPENDING);
      assertThat(it.text("#shown")).isEqualTo("11 of 157 requirements");
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
                      .contains("CloudTrailARNInvalidException × 2", "TrailNotFoundException × 2"));
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
    try (OpenPage it = OpenPage.of(page(), "", 360, false)) {
      assertThat(it.ids(".tools")).isEmpty();

      it.click(".subjects .fails summary");
      assertThat(it.text(".subjects .fails"))
          .startsWith("Fails 11 requirements")
          .contains("PIS-155");

      it.click("#PIS-004 summary");
      assertThat(it.text("#PIS-004"))
          .contains("switches Insights off", "3 failed", "failed, accepted");
    }
  }

  private static void conform(int exitCode, String... options) {
    CommandRun run =
        CommandRun.of(
            Stream.concat(Stream.of("conform"), Stream.of(options)).toArray(String[]::new));
    assertThat(run.exitCode()).as(run.out() + run.err()).isEqualTo(exitCode);
  }

  private static String in(String name) {
    return folder.resolve(name).toString();
  }

  private static Path page() {
    return folder.resolve("comparison").resolve("index.html");
  }

  private static OpenPage opened(int width, String fragment) {
    return OpenPage.of(page(), fragment, width, true);
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
