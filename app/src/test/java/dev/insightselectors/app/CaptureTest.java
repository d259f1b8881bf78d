package dev.insightselectors.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.adapters.aws.engine.Moto;
import dev.insightselectors.app.serve.Served;
import dev.insightselectors.reports.run.ReportJson;
import dev.insightselectors.testkit.capture.Capture;
import dev.insightselectors.testkit.capture.CaptureJson;
import dev.insightselectors.testkit.capture.CapturedAnswer;
import dev.insightselectors.testkit.run.ScenarioResult;
import dev.insightselectors.testkit.run.Verdict;
import dev.insightselectors.testkit.spec.Choice;
import dev.insightselectors.testkit.spec.Choices;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code conform --capture} on servers that are not AWS, and what {@code --captured} makes of it.
 */
@Timeout(600)
@Tag("long")
class CaptureTest {
  private static final String AWS = "https://cloudtrail.us-east-2.amazonaws.com";
  private static final List<String> CHOICES =
      Choices.load().all().stream().map(Choice::id).toList();

  @TempDir private Path folder;

  @Test
  void keepsAnAnswerForEachInterpretationThatCanBeArranged() throws IOException {
    try (Served server = new Served()) {
      CommandRun run = capture(server.endpoint().toString());

      assertThat(run.exitCode()).as(run.err()).isZero();
      assertThat(run.out())
          .doesNotContain("could not be deleted")
          .containsSubsequence("In all, for ", "Now the calls are made.", "The capture is ");
    }
    Capture capture = CaptureJson.read(file());
    assertThat(spokenOf(capture)).containsExactlyInAnyOrderElementsOf(CHOICES);
    assertThat(capture.answers()).hasSizeGreaterThan(30);
    assertThat(capture.realAws()).isFalse();
    assertThat(capture.answers())
        .filteredOn(it -> it.choice().equals("C9"))
        .singleElement()
        .satisfies(it -> assertThat(it.outcome()).isEqualTo("InvalidParameterCombinationException"))
        .satisfies(it -> assertThat(it.answer()).contains("\"Message\""))
        .satisfies(it -> assertThat(it.operation()).isEqualTo("PutInsightSelectors"));
  }

  @Test
  void keepsWhatMotoAnswersAndSaysWhatItDidNot() throws IOException {
    CommandRun run = capture(Moto.engine().endpoint().toString());

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).doesNotContain("could not be deleted");
    Capture capture = CaptureJson.read(file());
    assertThat(spokenOf(capture)).containsExactlyInAnyOrderElementsOf(CHOICES);
    assertThat(capture.unanswered())
        .extracting(Capture.Unanswered::reason)
        .anyMatch(
            reason -> reason.endsWith("the subject does not declare @needs-event-data-stores"))
        .anyMatch(reason -> reason.endsWith("which tells nothing of it"));
    assertThat(Files.readString(file())).doesNotContainPattern("111111111111|222222222222");
  }

  @Test
  void tellsAllCallsAndTheirPriceBeforehand() {
    CommandRun run = capture(AWS, "--dry-run");

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out())
        .containsSubsequence(
            "One scenario for each interpretation",
            "Before the first scenario",
            "CloudTrail PutInsightSelectors",
            "are charged for by the events",
            "never tried on real AWS.");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void isForArrangingThroughAwsAndForANewFile() throws IOException {
    Files.writeString(file(), "mine");

    assertRefused(CommandRun.of("conform", "--capture", "x"), "--capture: it is for an --endpoint");
    assertRefused(capture(AWS), "this is real AWS", "charged for", "--yes-this-is-real-aws");
    assertRefused(capture("http://127.0.0.1:1"), "is there already");
    assertThat(file()).hasContent("mine");
  }

  @Test
  void whatWasCapturedDecidesAndTheReportSaysSo() throws IOException {
    CaptureJson.write(
        new Capture(
            "2026-11-24",
            "a client",
            AWS,
            true,
            List.of(
                new CapturedAnswer(
                    "C8",
                    "the-same-type-twice",
                    List.of(),
                    "PutInsightSelectors",
                    "us-east-2",
                    "{}",
                    400,
                    "InvalidParameterException",
                    "{\"__type\":\"InvalidParameterException\"}")),
            List.of()),
        file());

    CommandRun run = captured("--only", "@C8 or @PIS-130");

    assertThat(run.exitCode()).as(run.err()).isEqualTo(1);
    assertThat(run.out())
        .contains(
            "of 2026-11-24, of real AWS, decides 1 scenarios",
            "C8   InvalidParameterException (the-same-type-twice)",
            "expected InvalidParameterException, which a capture shows for C8, got accepted");
    assertThat(results())
        .filteredOn(result -> result.verdict() == Verdict.FAILED)
        .singleElement()
        .satisfies(it -> assertThat(it.id()).isEqualTo("the-same-type-twice"))
        .satisfies(
            it ->
                assertThat(it.steps())
                    .anyMatch(step -> step.contains("capture.json of 2026-11-24 shows for C8")));
  }

  @Test
  void saysWhatIsWrongWithACaptureAndWhere() throws IOException {
    assertRefused(captured(), "--captured " + file() + ": there is no such file");

    Files.writeString(file(), "{\n  \"date\" : 7");

    assertRefused(captured(), "--captured " + file(), "line 2: ");
  }

  @Test
  void whatTheReferenceAnsweredItPasses() throws IOException {
    try (Served server = new Served()) {
      capture(server.endpoint().toString(), "--only", "@C9 or @C43 or @C37");
    }

    CommandRun run = captured("--only", "@C9 or @C43 or @C37");

    assertThat(run.exitCode()).as(run.out()).isZero();
    assertThat(run.out()).contains("not real AWS, decides ");
  }

  private static List<String> spokenOf(Capture capture) {
    return Stream.concat(
            capture.answers().stream().map(CapturedAnswer::choice),
            capture.unanswered().stream().map(Capture.Unanswered::choice))
        .toList();
  }

  private List<ScenarioResult> results() throws IOException {
    return ReportJson.read(folder.resolve("report").resolve("report.json")).run().everyScenario();
  }

  private CommandRun capture(String endpoint, String... options) {
    return run(
        Stream.of("--endpoint", endpoint, "--arrange", "aws", "--capture", file().toString()),
        options);
  }

  private CommandRun captured(String... options) {
    return run(
        Stream.of("--captured", file().toString(), "--report", folder.resolve("report").toString()),
        options);
  }

  private static CommandRun run(Stream<String> first, String... options) {
    return CommandRun.of(
        Stream.concat(Stream.concat(Stream.of("conform"), first), Arrays.stream(options))
            .toArray(String[]::new));
  }

  private Path file() {
    return folder.resolve("capture.json");
  }

  private static void assertRefused(CommandRun run, String... words) {
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("insight-selectors: ").contains(words).hasLineCount(1);
  }
}
