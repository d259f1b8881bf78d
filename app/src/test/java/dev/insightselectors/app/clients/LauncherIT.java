package dev.insightselectors.app.clients;

import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher starts with an archive of classes that fits, wherever its folder is. */
class LauncherIT {
  private static final String JAR = "app/target/insight-selectors.jar";
  private static final String LAUNCHER = "insight-selectors";
  private static final int MANY = 100;

  @TempDir private Path directory;

  @BeforeEach
  void makeAFolderWithABuild() throws IOException {
    Path folder = directory.resolve("first");
    Files.createDirectories(folder.resolve(JAR).getParent());
    for (String file : new String[] {LAUNCHER, JAR}) {
      Files.copy(Path.of("..", file), folder.resolve(file), COPY_ATTRIBUTES);
    }
  }

  @Test
  void whenItsFolderWasMoved() throws IOException {
    assertThat(archivedClasses("first")).isGreaterThan(MANY);

    Files.move(directory.resolve("first"), directory.resolve("moved"));

    assertThat(archivedClasses("moved")).isGreaterThan(MANY);
    try (Stream<Path> left = Files.list(directory.resolve("moved/app/target"))) {
      assertThat(left.filter(it -> it.toString().matches(".*\\.(jsa|aot)"))).hasSize(1);
    }
  }

  /** How many classes that are not Java's own a start takes from the archive of the launcher. */
  private long archivedClasses(String folder) throws IOException {
    Path log = directory.resolve(folder + ".log");
    Tool launcher =
        Tool.in(
            directory.resolve(folder),
            "env",
            "JAVA_OPTS=-Xlog:class+load:file=" + log,
            "./" + LAUNCHER);
    assertThat(launcher.run("serve", "--help").exitCode()).isZero();
    try (Stream<String> lines = Files.lines(log)) {
      return lines
          .filter(line -> line.matches(".*(picocli|insightselectors).*shared objects file.*"))
          .count();
    }
  }
}
