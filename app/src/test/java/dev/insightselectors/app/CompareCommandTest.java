package dev.insightselectors.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.reports.compare.SampleReports;
import dev.insightselectors.reports.run.Reports;
import dev.insightselectors.testkit.run.RunReport;
import dev.insightselectors.testkit.spec.Inventory;
import dev.insightselectors.testkit.subject.SubjectInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {
  @TempDir Path folder;

  @BeforeEach
  void writeAReport() throws IOException {
    RunReport run =
        new RunReport(
            "0.1.0",
            "set",
            "digest",
            new SubjectInfo("subject", "", "in process"),
            Instant.EPOCH,
            Duration.ZERO,
            "",
            1,
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty());
    Reports.write(run, Inventory.load(), folder.resolve("one"));
  }

  @Test
  void writesEveryFormIntoTheFolder() {
    Path to = folder.resolve("to");

    CommandRun run = compare("a=" + folder.resolve("one"), report(), "--report", to.toString());

    assertThat(run.exitCode()).as(run.err()).isZero();

    assertThat(to.resolve("index.html")).content().contains("2 implementations compared");
    assertThat(to.resolve("comparison.json")).content().contains("\"label\" : \"a\"");
    assertThat(to.resolve("comparison.md")).content().contains("| subject |");
  }

  @Test
  void writesOnlyTheFormsThatAreNamed() {
    Path page = folder.resolve("page.html");

    assertThat(compare(report(), report(), "--html", page.toString()).exitCode()).isZero();

    assertThat(page).exists();
    assertThat(folder).isDirectoryNotContaining("glob:**.md");
  }

  @Test
  void leadsToTheReportsAsSeenFromThePage() throws IOException {
    Path page = folder.resolve("site").resolve("page.html");
    Path moved = folder.resolve("a report, \"#1\"");
    Files.move(folder.resolve("one"), moved);

    CommandRun run = compare(moved.toString(), moved.toString(), "--html", page.toString());

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(page).content().contains("href=\"./../a%20report%2C%20%22%231%22/index.html\"");
  }

  @Test
  void leadsNowhereWhereAReportHasNoPage() throws IOException {
    Path page = folder.resolve("page.html");
    Files.delete(folder.resolve("one").resolve("index.html"));

    compare(report(), report(), "--html", page.toString());

    assertThat(page).content().doesNotContain("Its report");
  }

  @Test
  void saysWhichReportIsMissing() {
    CommandRun run = compare(report(), "nowhere.json");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("the report nowhere.json: there is no such file");
  }

  @Test
  void saysWhichFileIsNoReport() throws IOException {
    Path other = Files.writeString(folder.resolve("other.json"), "{\"version\":1}");

    CommandRun run = compare(report(), other.toString());

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("other.json: ");
  }

  @Test
  void keepsEachRunAndTellsWhatHasChangedSinceTheOneBefore() throws IOException {
    String runs = folder.resolve("runs").toString();
    Path to = folder.resolve("to");
    write(SampleReports.reference().run(), "2026-11-20T10:00:00Z");
    CommandRun first = compare("ours=" + report(), "--history", runs);
    write(SampleReports.faulty().run(), "2026-11-21T10:00:00Z");
    CommandRun second = compare("ours=" + report(), "--history", runs, "--report", to.toString());
    CommandRun again = compare("ours=" + report(), "--history", runs, "--report", to.toString());

    assertThat(first.out()).isEqualTo("ours: the first run that is kept.\n");
    assertThat(second.out())
        .containsPattern(
            "ours since 2026-11-20 10:00 UTC: [1-9]\\d* broken, 0 fixed, 0 withdrawn, 0 new\\.");
    assertThat(again.out()).isEqualTo(second.out());
    assertThat(to.resolve("index.html"))
        .content()
        .contains("Since the run before", "ours of 2026-11-20 10:00");
    assertThat(to.resolve("comparison.json")).content().contains("\"changes\"");
    assertThat(Path.of(runs, "ours")).isDirectoryContaining("glob:**/2026-11-21T10-00-00.000");
  }

  @Test
  void keepsRunsInTheFolderWhateverTheyAreCalled() {
    String runs = folder.resolve("runs").toString();

    compare("..=" + report(), "--history", runs);

    assertThat(folder.resolve("runs")).isDirectoryContaining("glob:**%2E.");
    assertThat(folder).isDirectoryNotContaining("glob:**1970*");
  }

  @Test
  void wantsAHistoryOrAnotherReport() {
    CommandRun run = compare(report());

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("--history DIR");
  }

  private void write(RunReport run, String startedAt) throws IOException {
    RunReport then =
        new RunReport(
            run.kitVersion(),
            run.requirementSet(),
            run.requirementSetDigest(),
            run.subject(),
            Instant.parse(startedAt),
            run.duration(),
            run.selection(),
            run.scenariosInSet(),
            run.scenarios(),
            run.beyondSet(),
            run.sharedFailure(),
            run.faultMatrix());
    Reports.write(then, Inventory.load(), folder.resolve("one"));
  }

  private String report() {
    return folder.resolve("one").resolve("report.json").toString();
  }

  private static CommandRun compare(String... arguments) {
    return CommandRun.of(
        Stream.concat(Stream.of("compare"), Arrays.stream(arguments)).toArray(String[]::new));
  }
}
