package dev.insightselectors.app;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.app.conform.ServedReference;
import dev.insightselectors.faults.Faults;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The pages of the reference, of a server with one defect and of moto, made once for all tests, by
 * the commands that a user would give.
 *
 * <p>Moto's report is the stored one, not that of a run of today: so the pages can be made without
 * moto, and {@link MotoTest} holds the stored one true wherever moto is.
 */
final class RealPages {
  static final Path MOTO = Path.of("../results/moto-5.2.1");

  /** The tests run in several processes, and each build makes its own. */
  private static final Path FOLDER =
      Path.of(
          "target/real-pages",
          System.getProperty("house.began", "alone").replaceAll("[^0-9A-Za-z]", ""));

  private RealPages() {}

  private static final class Made {
    static final Path FOLDER = made();
  }

  /**
   * The page of {@code reference}, {@code appends}, {@code comparison} or {@code specification}.
   */
  static Path of(String name) {
    return beside(name, "index.html");
  }

  /** Another file beside that page. */
  static Path beside(String name, String file) {
    return Made.FOLDER.resolve(name).resolve(file);
  }

  private static Path made() {
    try {
      Files.createDirectories(FOLDER);
      try (FileChannel others = FileChannel.open(FOLDER.resolve("lock"), CREATE, WRITE);
          FileLock alone = others.lock()) {
        Path whole = FOLDER.resolve("whole");
        if (!Files.exists(whole) || !System.getProperties().containsKey("house.began")) {
          make();
          Files.writeString(whole, "");
        }
      }
      return FOLDER;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void make() {
    conform(0, "--report", in("reference"));
    try (ServedReference appending = new ServedReference(Faults.named("appends").orElseThrow())) {
      String url = appending.info().endpoint();
      conform(1, "--endpoint", url, "--name", "appends", "--report", in("appends"));
    }
    String[] reports = {"reference=" + in("reference"), "appends=" + in("appends"), "moto=" + MOTO};
    run(0, "compare", reports, "--report", in("comparison"));
    String page = FOLDER.resolve("specification").resolve("index.html").toString();
    run(0, "spec", new String[] {"--html", page, "--report"}, reports);
  }

  private static void conform(int exitCode, String... options) {
    run(exitCode, "conform", options);
  }

  private static void run(int exitCode, String command, String[] first, String... then) {
    Stream<String> options = Stream.concat(Stream.of(first), Stream.of(then));
    CommandRun run =
        CommandRun.of(Stream.concat(Stream.of(command), options).toArray(String[]::new));
    assertThat(run.exitCode()).as(run.out() + run.err()).isEqualTo(exitCode);
  }

  private static String in(String name) {
    return FOLDER.resolve(name).toString();
  }
}
