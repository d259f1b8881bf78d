package dev.insightselectors.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A review meeting: approve, then look at the page. */
class ApproveCommandTest {
  @TempDir Path folder;
  private Path reviews;

  @BeforeEach
  void keepNoReviewsYet() throws IOException {
    reviews = Files.writeString(folder.resolve("reviews.yaml"), "[]\n");
  }

  @Test
  void writesWhoApprovedWhat() {
    CommandRun run = approve("PIS-002", "A Name");

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(reviews).content().contains("- id: PIS-002", "by: \"A Name\"", "hash:");
  }

  @Test
  void showsOnThePageWhatWasApproved() {
    approve("PIS-002", "A Name");
    Path page = folder.resolve("spec.html");

    CommandRun run =
        CommandRun.of("spec", "--html", page.toString(), "--reviews", reviews.toString());

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(page).content().contains("Approved by A Name on ", "id=\"PIS-157\"");
  }

  @Test
  void approvesInterpretationsAsRows() {
    CommandRun run =
        CommandRun.of(
            "spec", "approve", "C3", "PIS-003", "--by", "A Name", "--reviews", reviews.toString());

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(reviews).content().contains("- id: C3", "- id: PIS-003");
    assertThat(standing()).contains("2 are approved, 0 are stale");
  }

  @Test
  void keepsAFileOfTheReviewersOwnWhereHeSays() {
    Path own = folder.resolve("meeting/of today.yaml");

    CommandRun run =
        CommandRun.of("spec", "approve", "PIS-002", "--by", "A Name", "--reviews", own.toString());

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(own).content().contains("- id: PIS-002");
  }

  /** The tests run in a folder that is not the repository's root. */
  @Test
  void keepsReviewsInTheReviewersFolderWhereTheRepositoryIsNot() throws IOException {
    Path here = Path.of("reviews.yaml");
    try {
      CommandRun run = CommandRun.of("spec", "approve", "PIS-002", "--by", "A Name");

      assertThat(run.exitCode()).as(run.err()).isZero();
      assertThat(run.out()).contains("It is kept in " + here.toAbsolutePath());
      assertThat(here).content().contains("- id: PIS-002");
    } finally {
      Files.deleteIfExists(here);
    }
  }

  @Test
  void keepsAnObjectionOpenUntilItIsAnswered() {
    CommandRun objected = say("object", "PIS-011", "--why", "Too strong: \"has to\"");

    assertThat(objected.exitCode()).as(objected.err()).isZero();
    assertThat(standing()).contains("objections open: 1, comments open: 0");
    assertThat(page()).contains("Objection to PIS-011 by A Name: Too strong: \"has to\"");

    String note = objected.out().replaceAll("(?s)Objection (\\w+) by.*", "$1");
    CommandRun answered = say("answer", note, "--why", "Mended");

    assertThat(answered.exitCode()).as(answered.err()).isZero();
    assertThat(standing()).contains("objections open: 0");
    assertThat(page()).contains("Answered by A Name").doesNotContain("Objection to PIS-011");
  }

  @Test
  void takesACommentOnAScenario() {
    assertThat(
            say("comment", "trail-with-store-parameters/a-source", "--why", "And a third?")
                .exitCode())
        .isZero();
    assertThat(standing()).contains("comments open: 1");
    assertThat(page()).contains("Comment to trail-with-store-parameters/a-source by A Name");
  }

  @Test
  void takesNoNoteOnWhatIsNotThere() {
    assertThat(say("object", "no-such-scenario", "--why", "x").err())
        .contains("no-such-scenario: there is no requirement, interpretation or scenario")
        .hasLineCount(1);
    assertThat(say("answer", "3fa2c1", "--why", "x").err())
        .contains("spec answer 3fa2c1: no open objection or comment has this number");
    assertThat(say("object", "PIS-011", "--why", " ").exitCode()).isEqualTo(2);
    assertThat(reviews).hasContent("[]");
  }

  @Test
  void countsOnTheConsoleWhatThePageCounts() {
    approve("PIS-002", "A Name");
    say("object", "C19", "--why", "No");

    assertThat(page()).contains(standing());
    assertThat(console()).contains(" rows: ").contains(standing());
  }

  @Test
  void knowsNoOtherRequirement() {
    CommandRun run = approve("PIS-999", "A Name");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .contains("PIS-999: there is no requirement, interpretation or scenario")
        .hasLineCount(1);
    assertThat(reviews).hasContent("[]");
  }

  @Test
  void asksWhoApproves() {
    assertThat(approve("PIS-002", " ").err()).contains("nobody is named who has read PIS-002");
    assertThat(CommandRun.of("spec", "approve", "PIS-002").err()).contains("--by");
  }

  @Test
  void takesReportsForThePageOnly() {
    assertThat(CommandRun.of("spec", "--report", "x").err())
        .contains("--report: it is for the page that --html writes");
  }

  private CommandRun approve(String id, String name) {
    return CommandRun.of("spec", "approve", id, "--by", name, "--file", reviews.toString());
  }

  private CommandRun say(String... words) {
    return CommandRun.of(
        Stream.concat(
                Stream.of("spec"),
                Stream.concat(
                    Stream.of(words), Stream.of("--by", "A Name", "--reviews", reviews.toString())))
            .toArray(String[]::new));
  }

  private String console() {
    return CommandRun.of("spec", "--reviews", reviews.toString()).out();
  }

  /** The line of the console that says what is open. */
  private String standing() {
    return console().lines().filter(line -> line.startsWith("Of the ")).findFirst().orElseThrow();
  }

  /** The words of the page. */
  private String page() {
    Path page = folder.resolve("spec.html");
    CommandRun run =
        CommandRun.of("spec", "--html", page.toString(), "--reviews", reviews.toString());
    assertThat(run.exitCode()).as(run.err()).isZero();
    try {
      return Files.readString(page)
          .replaceAll("<[^>]*>", "")
          .replace("&#34;", "\"")
          .replaceAll("\\s+", " ");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
