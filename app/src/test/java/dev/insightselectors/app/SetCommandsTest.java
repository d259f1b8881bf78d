package dev.insightselectors.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Choosing a requirement set, and releasing one. */
class SetCommandsTest {
  private static final String FIRST = "put-insight-selectors-2026-11";

  @TempDir Path folder;

  @Test
  void theNewestReleasedSetCountsUnlessAnotherIsNamed() {
    assertThat(conform().out()).contains("scenarios, set put-insight-selectors-");
    assertThat(conform("--set", FIRST).out()).contains("scenarios, set " + FIRST);
    assertThat(conform("--set", "unreleased").out()).contains("scenarios, set unreleased");
  }

  @Test
  void anUnknownSetIsAnsweredWithTheKnownOnes() {
    CommandRun run = conform("--set", "nowhere");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .contains("there is no requirement set nowhere; there is: ", FIRST, ", unreleased")
        .hasLineCount(1);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void theHelpNamesTheEnvironmentVariables() {
    assertThat(CommandRun.of("conform", "--help").out()).contains("INSIGHT_SELECTORS_SET;");
    assertThat(CommandRun.of("spec", "release", "--help").out())
        .contains("INSIGHT_SELECTORS_SETS", "Example:");
  }

  @Test
  void theSpecificationTellsTheSets() {
    assertThat(CommandRun.of("spec").out()).contains("Set " + FIRST + " of 2026-", "digest ");
  }

  @Test
  void releasesWhatIsThere() throws IOException {
    Files.writeString(folder.resolve("index.txt"), "# sets\n");

    CommandRun run = release("a-new-set");

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).contains("Written: ", "scenarios, digest ");
    assertThat(folder.resolve("a-new-set.yaml"))
        .content()
        .contains("name: a-new-set", "relaxed: []", "turn-off-what-is-off: \"");
    assertThat(folder.resolve("index.txt")).content().endsWith("a-new-set\n");
  }

  @Test
  void releasesNoNameTwice() throws IOException {
    Files.writeString(folder.resolve("index.txt"), "# sets\n");
    release("a-new-set");
    String before = Files.readString(folder.resolve("a-new-set.yaml"));

    CommandRun run = release("a-new-set");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .contains("spec release a-new-set: it was released already")
        .hasLineCount(1);
    assertThat(folder.resolve("a-new-set.yaml")).content().isEqualTo(before);
  }

  @Test
  void releasesIntoNoOtherFolderThanThatOfTheSets() {
    CommandRun run = release("a-new-set");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .contains("--folder " + folder + ": the set cannot be written there")
        .hasLineCount(1);
  }

  @Test
  void takesNoNameThatMeansSomethingElse() {
    assertThat(release("unreleased").err()).contains("unreleased means whatever was not released");
    assertThat(release("A Name").err()).contains("A Name is no name of a set");
  }

  private CommandRun release(String name) {
    return CommandRun.of("spec", "release", name, "--folder", folder.toString());
  }

  private CommandRun conform(String... more) {
    String[] arguments = new String[more.length + 5];
    System.arraycopy(
        new String[] {
          "conform", "--report", folder.resolve("report").toString(), "--only", "@PIS-004"
        },
        0,
        arguments,
        0,
        5);
    System.arraycopy(more, 0, arguments, 5, more.length);
    return CommandRun.of(arguments);
  }
}
