package dev.insightselectors.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.app.conform.ServedReference;
import dev.insightselectors.core.rule.Edition;
import dev.insightselectors.faults.Fault;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the commands do with {@code --edition} and {@code --diff}. */
class EditionCommandsTest {
  @TempDir private Path folder;

  @Test
  void tellsAnOlderOneThatItIsJudgedByWhatItSpeaks() {
    CommandRun run = judged(Edition.PINNED, "@PIS-004 or @PIS-305");

    assertThat(run.out())
        .contains("It speaks the edition 2024, and is judged by that", "EventCategories")
        .doesNotContain("data-insights");
    assertThat(run.exitCode()).isZero();
  }

  @Test
  void judgesTheNewerByWhatItsEditionAdds() {
    CommandRun run = judged(Edition.newest(), "@PIS-305");

    assertThat(run.out())
        .doesNotContain("It speaks the edition")
        .contains("0 of 12 judged scenarios are wrong");
    assertThat(run.exitCode()).isZero();
  }

  @Test
  void tellsWhatChanged() {
    CommandRun run = CommandRun.of("spec", "--diff", "2024", "2025-11");

    assertThat(run.out())
        .startsWith("From 2024 to 2025-11: 12 requirements added, 0 changed, 0 gone;")
        .contains("What an implementer of 2024 has to do", "PIS-303", "event-categories-replaced")
        .contains("C66");
    assertThat(CommandRun.of("spec", "--diff", "2025-11", "2024").out())
        .contains("0 requirements added, 0 changed, 12 gone");
  }

  @Test
  void refusesAnEditionThatThereIsNot() {
    assertThat(CommandRun.of("serve", "--edition", "2023"))
        .satisfies(
            run -> {
              assertThat(run.exitCode()).isEqualTo(2);
              assertThat(run.err()).contains("there is no edition '2023'; there is: 2024, 2025-11");
            });
  }

  @Test
  void refusesAFaultOfAnotherEdition() {
    CommandRun run = CommandRun.of("serve", "--edition", "2025-11", "--fault", "appends");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .contains("--fault appends: it is a fault of the edition 2024, not of 2025-11");
  }

  private CommandRun judged(Edition served, String only) {
    try (ServedReference server = new ServedReference(Fault.none(served))) {
      return CommandRun.of(
          "conform",
          "--endpoint",
          server.info().endpoint(),
          "--edition",
          "2025-11",
          "--only",
          only,
          "--report",
          folder.toString());
    }
  }
}
