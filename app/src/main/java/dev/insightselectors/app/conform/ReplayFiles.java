package dev.insightselectors.app.conform;

import dev.insightselectors.testkit.replay.Replay;
import dev.insightselectors.testkit.run.ScenarioResult;
import dev.insightselectors.testkit.run.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A script for each failure of a run, below the folder of its report. */
record ReplayFiles(Path report) {
  private static final String FOLDER = "replays";
  private static final Set<Verdict> SHOWN = Set.of(Verdict.FAILED, Verdict.KNOWN_DEVIATION);

  /** Those of a run before, which may have failed otherwise; what else is there stays. */
  void removeOld() throws IOException {
    Path folder = report.resolve(FOLDER);
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path old : files.filter(ReplayFiles::isOurs).toList()) {
        Files.delete(old);
      }
    }
  }

  private static boolean isOurs(Path file) {
    return Files.isRegularFile(file) && file.toString().matches(".*\\.(curl|aws)\\.sh");
  }

  void keep(ScenarioResult result, Supplier<Optional<Replay>> replay) {
    if (SHOWN.contains(result.verdict())) {
      replay.get().ifPresent(it -> write(result.id(), it));
    }
  }

  private void write(String id, Replay replay) {
    replay.curl().ifPresent(text -> write(id + ".curl.sh", text));
    write(id + ".aws.sh", replay.aws());
  }

  /** Half a surrogate pair becomes a question mark, as in the report. */
  private void write(String name, String text) {
    Path file = report.resolve(FOLDER).resolve(name);
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
