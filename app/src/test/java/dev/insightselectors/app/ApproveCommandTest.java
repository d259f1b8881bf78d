package dev.insightselectors.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
  void knowsNoOtherRequirement() {
    CommandRun run = approve("PIS-999", "A Name");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("there is no requirement PIS-999").hasLineCount(1);
    assertThat(reviews).hasContent("[]");
  }

  @Test
  void asksWhoApproves() {
    assertThat(approve("PIS-002", " ").err()).contains("nobody has approved PIS-002");
    assertThat(CommandRun.of("spec", "approve", "PIS-002").err()).contains("--by");
  }

  @Test
  void takesReportsForThePageOnly() {
    assertThat(CommandRun.of("spec", "--report", "x").err()).contains("--report is for --html");
  }

  private CommandRun approve(String id, String name) {
    return CommandRun.of("spec", "approve", id, "--by", name, "--file", reviews.toString());
  }
}
