package dev.insightselectors.reports.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.insightselectors.testkit.run.RunReport;
import dev.insightselectors.testkit.run.SampleRun;
import dev.insightselectors.testkit.run.SampleScenarios;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** No run that is less than a success looks like one, in any format. */
class HonestyTest {
  @TempDir private Path folder;

  static Stream<Arguments> lessThanASuccess() {
    RunReport two = SampleRun.conforming();
    return Stream.of(
        arguments("filtered", SampleRun.filtered(two, "@PIS-002", 398), "PARTIAL"),
        arguments("filtered without a tag", SampleRun.filtered(two, "", 3), "PARTIAL"),
        arguments(
            "skipped",
            SampleRun.of(
                2, SampleScenarios.passed("a", "PIS-002"), SampleScenarios.notDeclared("b")),
            "PARTIAL"),
        arguments(
            "not testable",
            SampleRun.of(
                2, SampleScenarios.passed("a", "PIS-002"), SampleScenarios.notTestable("b")),
            "PARTIAL"),
        arguments(
            "deviating",
            SampleRun.of(
                2,
                SampleScenarios.passed("a", "PIS-002"),
                SampleScenarios.deviation("b", "https://example.org/issues/6")),
            "PARTIAL"),
        arguments(
            "stale",
            SampleRun.of(2, SampleScenarios.passed("a"), SampleScenarios.stale("b")),
            "DOES_NOT_CONFORM"),
        arguments(
            "failed",
            SampleRun.of(2, SampleScenarios.passed("a"), SampleScenarios.failed("b")),
            "DOES_NOT_CONFORM"),
        arguments(
            "only skipped", SampleRun.of(1, SampleScenarios.notDeclared("a")), "COULD_NOT_RUN"),
        arguments("empty set", SampleRun.of(0), "COULD_NOT_RUN"),
        arguments("nothing run", SampleRun.of(398), "COULD_NOT_RUN"),
        arguments("shared failure", SampleRun.unreachable(), "COULD_NOT_RUN"));
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("lessThanASuccess")
  void thePageSaysSoInTitleAndHeading(String name, RunReport run, String conclusion)
      throws IOException {
    String page = written(run, "index.html");
    String words = conclusion.replace('_', ' ');

    assertThat(page).contains("<title>" + words);
    assertThat(page.substring(page.indexOf("<h1>"), page.indexOf("</h1>"))).contains(words);
    assertThat(page).doesNotContain("CONFORMS");
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("lessThanASuccess")
  void theBuildServerSeesMoreThanPasses(String name, RunReport run, String conclusion)
      throws IOException {
    String xml = written(run, "junit.xml");

    assertThat(xml).contains("name=\"conclusion\" value=\"" + conclusion + "\"");
    assertThat(xml).containsPattern("<(skipped|failure|error) ");
    assertThat(xml).doesNotContain("tests=\"0\"");
    if (conclusion.equals("COULD_NOT_RUN")) {
      assertThat(xml).contains("<error ").contains("errors=\"1\"");
    }
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("lessThanASuccess")
  void theJsonSaysSo(String name, RunReport run, String conclusion) throws IOException {
    JsonNode json = json(run, "report.json");

    assertThat(json.path("conclusion").asText()).isEqualTo(conclusion);
    JsonNode counts = json.path("counts");
    assertThat(counts.path("inSet").asInt() == counts.path("passed").asInt())
        .isEqualTo(run.scenariosInSet() == 0);
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("lessThanASuccess")
  void theSummarySaysSoFirst(String name, RunReport run, String conclusion) throws IOException {
    assertThat(written(run, "summary.md"))
        .startsWith("## " + conclusion.replace('_', ' ') + ":")
        .doesNotContain("CONFORMS");
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("lessThanASuccess")
  void theBadgeIsNotGreen(String name, RunReport run, String conclusion) throws IOException {
    JsonNode badge = json(run, "badge.json");

    assertThat(badge.path("message").asText())
        .startsWith(conclusion.toLowerCase(Locale.ROOT).replace('_', ' '));
    assertThat(badge.path("color").asText())
        .isEqualTo(
            switch (conclusion) {
              case "PARTIAL" -> "yellow";
              case "DOES_NOT_CONFORM" -> "red";
              default -> "lightgrey";
            });
  }

  @ParameterizedTest
  @MethodSource("formats")
  void everyFormatSaysHowManyWereNotRun(String format) throws IOException {
    RunReport run = SampleRun.filtered(SampleRun.conforming(), "@PIS-002", 398);

    assertThat(written(run, format))
        .containsAnyOf("396 not run", "396 of 398 scenarios were not run", "\"notRun\" : 396");
  }

  static Stream<String> formats() {
    return Stream.of("index.html", "junit.xml", "report.json", "summary.md", "badge.json");
  }

  @ParameterizedTest
  @MethodSource("nothingPassed")
  void aRunWithoutAPassHasNothingGreen(RunReport run) throws IOException {
    String page = written(run, "index.html");

    assertThat(page.substring(page.indexOf("<body>"))).doesNotContain("is-passed");
  }

  static Stream<RunReport> nothingPassed() {
    return Stream.of(
        SampleRun.of(0),
        SampleRun.of(398),
        SampleRun.unreachable(),
        SampleRun.of(1, SampleScenarios.notDeclared("a", "PIS-002")));
  }

  @Test
  void aSuccessIsStillASuccess() throws IOException {
    RunReport run = SampleRun.conforming();

    assertThat(written(run, "index.html")).contains("<title>CONFORMS 2/2");
    assertThat(written(run, "junit.xml")).doesNotContainPattern("<(skipped|failure|error)");
    assertThat(written(run, "summary.md")).startsWith("## CONFORMS: 2/2");
    assertThat(json(run, "report.json").path("conclusion").asText()).isEqualTo("CONFORMS");
    assertThat(json(run, "badge.json").path("message").asText()).isEqualTo("conforms 2/2");
    assertThat(json(run, "badge.json").path("color").asText()).isEqualTo("brightgreen");
  }

  private JsonNode json(RunReport run, String name) throws IOException {
    return new JsonMapper().readTree(written(run, name));
  }

  private String written(RunReport run, String name) throws IOException {
    Reports.write(run, SampleRun.INVENTORY, folder);
    return Files.readString(folder.resolve(name));
  }
}
