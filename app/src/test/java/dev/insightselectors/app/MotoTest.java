package dev.insightselectors.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.adapters.aws.engine.Moto;
import dev.insightselectors.reports.run.ReportJson;
import dev.insightselectors.testkit.aws.Probe;
import dev.insightselectors.testkit.run.Failure;
import dev.insightselectors.testkit.run.Observation;
import dev.insightselectors.testkit.run.RunReport;
import dev.insightselectors.testkit.run.ScenarioResult;
import dev.insightselectors.testkit.run.Verdict;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Moto, by its URL alone, against the list of what is known of it. */
@Timeout(300)
@Tag("long")
class MotoTest {
  private static final String KNOWN = "../results/moto-5.2.1/deviations.yaml";

  @TempDir private static Path folder;
  private static CommandRun command = new CommandRun(2, "", "");
  private static List<ScenarioResult> results = List.of();
  private static List<String> probed = List.of();
  private static List<String> observations = List.of();

  @BeforeAll
  static void conform() throws IOException {
    String moto = Moto.engine().endpoint().toString();
    command =
        CommandRun.of(
            "conform",
            "--endpoint",
            moto,
            "--arrange",
            "aws",
            "--deviations",
            KNOWN,
            "--report",
            folder.toString());
    RunReport run = ReportJson.read(folder.resolve("report.json")).run();
    results = run.scenarios();
    probed = run.subject().probed();
    observations = run.observations().stream().map(Observation::text).toList();
  }

  @Test
  void deviatesJustWhereItIsKnownTo() {
    assertThat(results)
        .filteredOn(result -> result.verdict().failsTheRun())
        .extracting(result -> result.id() + " " + result.verdict() + ": " + message(result))
        .isEmpty();
    assertThat(command.exitCode()).as(command.err()).isZero();
    assertThat(command.out()).contains("PARTIAL: ");
  }

  @Test
  void isJudgedAlikeByTheVectorsAlone(@TempDir Path vectors) throws Exception {
    Map<String, String> conform = new TreeMap<>();
    for (ScenarioResult result : results) {
      boolean isKnown = result.verdict() == Verdict.KNOWN_DEVIATION;
      conform.put(result.id(), (isKnown ? Verdict.FAILED : result.verdict()).name());
    }

    URI moto = Moto.engine().endpoint();
    Vectors exported = Vectors.exportedTo(vectors);
    for (Vectors.Program program : Vectors.Program.values()) {
      program.mustBeThere();
      reset(moto);
      assertThat(exported.verdicts(program, moto, "aws")).as("%s", program).isEqualTo(conform);
    }
  }

  private static void reset(URI moto) throws IOException, InterruptedException {
    HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(moto.resolve("/moto-api/reset"))
                .POST(HttpRequest.BodyPublishers.noBody())
                .build(),
            HttpResponse.BodyHandlers.discarding());
  }

  @Test
  void showsDeviationsAgainFromNothingByTheirScripts() throws Exception {
    List<Path> scripts = scripts(".curl.sh");
    Collections.shuffle(scripts, new Random(Long.getLong("replays.seed", 1)));
    int most = Boolean.getBoolean("replays.all") ? 50 : 6;
    assertThat(scripts).hasSizeGreaterThan(most);
    for (Path script : scripts.subList(0, most)) {
      showsWhatTheRunGot(script);
    }
  }

  /** Which sends the call otherwise, and prints the answer in its own way. */
  @Test
  void showsADeviationAgainByTheAwsCli() throws Exception {
    Path script = folder.resolve("replays/unknown-type/all-capitals.aws.sh");

    ScriptRun run = ScriptRun.of(script, Moto.engine().endpoint().toString());

    assertThat(run.output())
        .contains("== PutInsightSelectors by 123456789012", "\"InsightSelectors\": [")
        .doesNotContain("An error occurred");
  }

  private static void showsWhatTheRunGot(Path script) throws Exception {
    ScriptRun run = ScriptRun.of(script, Moto.engine().endpoint().toString());
    assertThat(run.answers())
        .as("%s: %s", script, run.output())
        .isNotEmpty()
        .isEqualTo(run.inTheRun());
  }

  private static List<Path> scripts(String form) throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("replays"))) {
      return new ArrayList<>(files.filter(it -> it.toString().endsWith(form)).sorted().toList());
    }
  }

  @Test
  void tellsWhatTheProbeCalledAndGot() {
    assertThat(probed)
        .contains(
            "KMS ListKeys: accepted",
            "CloudTrail ListEventDataStores: HTTP 500 without the name of an error")
        .extracting(line -> line.substring(0, line.indexOf(':')))
        .allSatisfy(
            call -> assertThat(Probe.OPERATIONS.values()).anyMatch(it -> it.contains(call)));
  }

  /** Every SDK reads it, so it is no failure. */
  @Test
  void tellsThatItsMessagesAreSpeltInSmallLetters() {
    assertThat(observations).anyMatch(it -> it.endsWith("errors had its message as \"message\""));
  }

  @Test
  void leavesNothingBehind() {
    assertThat(command.out()).doesNotContain("could not be deleted");
  }

  @Test
  void saysWhatKeepsAScenarioFromBeingJudged() {
    assertThat(results)
        .filteredOn(result -> result.verdict() == Verdict.NOT_DECLARED)
        .extracting(MotoTest::message)
        .containsOnly(
            "the subject does not declare @needs-event-data-stores",
            "the subject does not declare @needs-neighbours");
    assertThat(results)
        .filteredOn(result -> result.verdict() == Verdict.NOT_TESTABLE)
        .extracting(MotoTest::message)
        .allMatch(
            reason ->
                reason.matches(
                    "no public operation .*|a bucket is made with .*|could not be arranged: .*"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          put appends instead of replacing     | replace-on-a-trail/another-type         | expected [ApiErrorRateInsight], got [ApiCallRateInsight, ApiErrorRateInsight]
          an empty list clears nothing         | turn-off-a-trail/both                   | expected [], got [ApiCallRateInsight, ApiErrorRateInsight]
          Insights that are off are not said   | read-a-trail-without-insights           | expected InsightNotEnabledException, got accepted
          types are not checked                | unknown-type/all-capitals               | expected InvalidInsightSelectorsException, got accepted
          combinations are accepted            | trail-with-unknown-store                | got accepted
          a page of status 500 for no trail    | neither-trail-nor-source/a-type         | got HTTP 500
          a page of status 500 for no types    | selectors-left-out                      | got HTTP 500
          rules for names are not applied      | name-by-its-marks/two-dashes            | expected InvalidTrailNameException, got TrailNotFoundException
          a success is HTML                    | content-type-of-a-success               | expected of JSON, got text/html
          no trail asks for its bucket         | bucket-missing                          | expected S3BucketDoesNotExistException, got accepted
          the role of an organization is not asked for | organization-trail-without-role    | expected NoManagementAccountSLRExistsException, got accepted
          """)
  void isFoundOut(String defect, String scenario, String seen) {
    assertThat(results)
        .filteredOn(result -> result.id().equals(scenario))
        .singleElement()
        .satisfies(result -> assertThat(result.verdict()).isEqualTo(Verdict.KNOWN_DEVIATION))
        .satisfies(result -> assertThat(message(result)).as(defect).contains(seen));
  }

  private static String message(ScenarioResult result) {
    return result.failure().map(Failure::message).orElse("");
  }
}
