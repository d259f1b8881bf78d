package dev.insightselectors.adapters.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.core.model.InsightSelection;
import dev.insightselectors.core.model.Trail;
import dev.insightselectors.core.testing.FakeWorld;
import dev.insightselectors.neighbours.port.NeighbourPorts;
import dev.insightselectors.neighbours.testing.FakePorts;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that writes is killed at any moment, again and again: what it was told is kept is kept,
 * and nothing is there by half. {@code -Dkills=200} kills that often.
 */
class KillTest {
  private static final int KILLS = Integer.getInteger("kills", 3);
  private static final int MOST_LINES = 400;

  @TempDir private Path directory;

  @Test
  void losesNothingThatWasAcknowledged() throws IOException, InterruptedException {
    Path file = directory.resolve("insights.db");
    Random random = new Random(20_261_128);
    Map<Integer, Integer> acknowledged = new HashMap<>();
    long all = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      int begin = acknowledged.values().stream().max(Integer::compare).orElse(0) + 2;
      all += killed(file, begin, 1 + random.nextInt(MOST_LINES), acknowledged);
      assertKept(file, acknowledged);
    }
    System.out.printf("%s kills, %s acknowledged rounds, none lost%n", KILLS, all);
  }

  /** How many rounds were acknowledged; the last of each thread is noted. */
  private static long killed(Path file, int begin, int lines, Map<Integer, Integer> acknowledged)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                KilledProcess.class.getName(),
                file.toString(),
                Integer.toString(begin))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    long read = 0;
    try (BufferedReader said = process.inputReader()) {
      String line = said.readLine();
      while (line != null) {
        int space = line.indexOf(' ');
        acknowledged.put(
            Integer.valueOf(line.substring(0, space)), Integer.valueOf(line.substring(space + 1)));
        read++;
        if (read == lines) {
          process.toHandle().destroyForcibly(); // The process would close what it said, too.
        }
        line = said.readLine();
      }
    }
    process.waitFor();
    assertThat(read).isGreaterThanOrEqualTo(lines);
    return read;
  }

  /** What is kept is of the round that was acknowledged, or of the next, which was under way. */
  private static void assertKept(Path file, Map<Integer, Integer> acknowledged) {
    try (Database database = Database.open(file)) {
      NeighbourPorts ports = SqliteWorld.ports(database, FakePorts.of(FakeWorld.sample()));
      acknowledged.forEach(
          (thread, round) -> {
            Trail kept =
                ports.trails().find(KilledProcess.trail(thread, 0).arn()).orElseThrow().resource();
            InsightSelection on = ports.insights().insightSelections().of(kept.arn());
            assertThat(kept)
                .isIn(KilledProcess.trail(thread, round), KilledProcess.trail(thread, round + 1));
            assertThat(on).isIn(KilledProcess.selection(round), KilledProcess.selection(round + 1));
          });
      assertThat(
              database.<String>read(
                  it -> it.find("PRAGMA integrity_check", row -> row.getString(1)).orElseThrow()))
          .isEqualTo("ok");
    }
  }
}
