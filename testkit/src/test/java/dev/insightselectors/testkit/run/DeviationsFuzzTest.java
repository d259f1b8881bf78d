package dev.insightselectors.testkit.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.insightselectors.core.testing.Prompt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Any file is one of deviations or is refused as unreadable. */
class DeviationsFuzzTest {
  private static final Path FILE = temporary();

  @FuzzTest
  void readsOrRefuses(byte[] given) throws IOException {
    Files.write(FILE, given);
    Optional<Deviations> read = Prompt.of(DeviationsFuzzTest::read);
    read.ifPresent(
        deviations -> {
          assertThat(deviations.links()).doesNotContainKey("").doesNotContainValue("");
          assertThat(deviations.behaviours()).containsOnlyKeys(deviations.links().keySet());
        });
  }

  private static Optional<Deviations> read() {
    try {
      return Optional.of(Deviations.read(FILE));
    } catch (IOException documented) {
      return Optional.empty();
    }
  }

  private static Path temporary() {
    try {
      Path file = Files.createTempFile("deviations", ".yaml");
      file.toFile().deleteOnExit();
      return file;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
