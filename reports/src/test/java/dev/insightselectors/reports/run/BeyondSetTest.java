package dev.insightselectors.reports.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.insightselectors.testkit.run.FaultMatrix;
import dev.insightselectors.testkit.run.RunReport;
import dev.insightselectors.testkit.run.RunReport.Conclusion;
import dev.insightselectors.testkit.run.SampleRun;
import dev.insightselectors.testkit.run.SampleScenarios;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was added after a set is shown everywhere, and counts nowhere. */
class BeyondSetTest {
  private static final String SAID =
      "3 scenarios were added or changed after PutInsightSelectors and do not count for it:"
          + " 1 passed, 1 failed, 1 stale deviation";
  private static final RunReport RUN =
      SampleRun.beyond(
          SampleRun.conforming(),
          SampleScenarios.passed("later/fine", "PIS-002"),
          SampleScenarios.failed("later/wrong", "PIS-024"),
          SampleScenarios.stale("later/stale", "PIS-024"));

  @TempDir private Path folder;

  @Test
  void neitherFailsTheRunNorKeepsItFromConforming() {
    assertThat(RUN.conclusion()).isEqualTo(Conclusion.CONFORMS);
    assertThat(Headline.fraction(RUN)).isEqualTo("2/2");
  }

  @Test
  void makesNoRunConform() {
    RunReport run =
        SampleRun.beyond(
            SampleRun.of(2, SampleScenarios.passed("a")), SampleScenarios.passed("later"));

    assertThat(run.conclusion()).isEqualTo(Conclusion.PARTIAL);
    assertThat(SampleRun.beyond(SampleRun.of(2), SampleScenarios.passed("later")).conclusion())
        .isEqualTo(Conclusion.COULD_NOT_RUN);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void isToldInFull(String format) throws IOException {
    assertThat(written(RUN, format)).contains(SAID);
  }

  static Stream<String> texts() {
    return Stream.of("index.html", "junit.xml", "summary.md");
  }

  @Test
  void isOnTheBadgeOfTheSet() throws IOException {
    JsonNode badge = new JsonMapper().readTree(written(RUN, "badge.json"));

    assertThat(badge.path("message").asText()).isEqualTo("conforms 2/2, 3 added later");
    assertThat(badge.path("color").asText()).isEqualTo("brightgreen");
  }

  @Test
  void isApartInTheJson() throws IOException {
    JsonNode json = new JsonMapper().readTree(written(RUN, "report.json"));

    assertThat(json.at("/run/scenarios")).hasSize(2);
    assertThat(json.at("/run/beyondSet")).hasSize(3);
    assertThat(json.at("/counts/failed").asInt()).isZero();
    assertThat(json.at("/counts/inSet").asInt()).isEqualTo(2);
  }

  @Test
  void isSkippedForTheBuildServer() throws IOException {
    assertThat(written(RUN, "junit.xml"))
        .contains("name=\"added after PutInsightSelectors\" tests=\"3\" failures=\"0\"")
        .contains("message=\"does not count for PutInsightSelectors: passed\"")
        .contains("message=\"does not count for PutInsightSelectors: failed: The call was refused")
        .doesNotContain("<failure");
  }

  @Test
  void hasASectionOfItsOwnOnThePage() throws IOException {
    String page = written(RUN, "index.html");
    String section = page.substring(page.indexOf("id=\"section-beyond\""));

    assertThat(section).contains("Added after PutInsightSelectors", "id=\"later/wrong\"");
    assertThat(section.split("does not count</span>", -1)).hasSize(4);
    assertThat(page).contains("Failures 0", "Added later 3");
    assertThat(page).doesNotContain("scenario fails", "data-verdict=\"failed\"");
  }

  @Test
  void isNamedWithTheRequirementThatItStandsFor() throws IOException {
    String page = written(RUN, "index.html");
    String row = page.substring(page.indexOf("id=\"PIS-024\""), page.indexOf("id=\"PIS-025\""));

    assertThat(row)
        .contains("no scenario of the set was run")
        .contains("Added later, does not count:", "href=\"#later/wrong\"");
  }

  @Test
  void catchesNoFaultForTheSet() throws IOException {
    FaultMatrix.Row row =
        new FaultMatrix.Row(
            "takes-both", "Takes both.", List.of("PIS-024"), List.of("later/wrong", "later/fine"));
    String page = written(RUN.with(new FaultMatrix(List.of(row))), "index.html");

    assertThat(page).contains("✕ 2 scenarios, 2 added later");
  }

  @Test
  void isNowhereInARunWithoutIt() throws IOException {
    for (String format : List.of("index.html", "junit.xml", "summary.md", "badge.json")) {
      assertThat(written(SampleRun.mixed(), format))
          .doesNotContain("added later", "Added later", "added after");
    }
  }

  private String written(RunReport run, String name) throws IOException {
    Reports.write(run, SampleRun.INVENTORY, folder);
    return Files.readString(folder.resolve(name));
  }
}
