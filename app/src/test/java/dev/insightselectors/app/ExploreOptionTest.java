package dev.insightselectors.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.app.conform.ServedReference;
import dev.insightselectors.faults.Faults;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code conform --explore}, as somebody at a terminal has it. */
class ExploreOptionTest {
  @TempDir private Path folder;

  @Test
  void findsNothingWrongWithTheReference() throws IOException {
    CommandRun run = explore("--walks", "25");

    assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
    assertThat(run.out()).contains("0 findings in 25 walks of ", "(seed 1)");
    assertThat(Files.readString(folder.resolve("exploration.md"))).contains("| rule | broken by |");
    assertThat(folder.resolve("explored-1.sh")).doesNotExist();
  }

  @Test
  void leavesAScenarioAndAScriptOfEachFinding() {
    try (ServedReference server = new ServedReference(Faults.named("appends").orElseThrow())) {
      CommandRun run = explore("--walks", "25", "--endpoint", server.info().endpoint());

      assertThat(run.exitCode()).as(run.out() + run.err()).isEqualTo(1);
    }
    assertThat(folder.resolve("explored.feature"))
        .content()
        .startsWith("Feature: What exploration found")
        .contains("@PIS-004", "When PutInsightSelectors is called with");
    assertThat(folder.resolve("explored-1.sh")).content().startsWith("#!/bin/sh");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--faults", "--only=@PIS-003"})
  void goesWithoutWhatIsAboutScenarios(String option) {
    assertRefused(explore(option), "--explore: it goes without --faults");
  }

  @Test
  void takesTimeOfASecondAtLeast() {
    assertRefused(explore("--budget", "0"), "--budget 0: exploring takes 1 second or more");
  }

  private CommandRun explore(String... options) {
    String[] all = new String[options.length + 4];
    all[0] = "conform";
    all[1] = "--explore";
    all[2] = "--report";
    all[3] = folder.toString();
    System.arraycopy(options, 0, all, 4, options.length);
    return CommandRun.of(all);
  }

  private static void assertRefused(CommandRun run, String words) {
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains(words);
  }
}
