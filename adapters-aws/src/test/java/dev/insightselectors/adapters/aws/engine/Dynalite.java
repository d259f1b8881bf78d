package dev.insightselectors.adapters.aws.engine;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The first engine: dynalite with transactions, where Node is and {@code npm ci} was run beside its
 * package.json.
 */
public final class Dynalite {
  private static final String COMMAND = "src/test/dynalite/server.js";

  private Dynalite() {}

  private static final class Started {
    static final Optional<Engine> ENGINE =
        command().filter(it -> Command.runs("node", "-v")).map(Dynalite::start);
  }

  /** One for all tests; a test is skipped where there is none. */
  public static Engine engine() {
    assumeThat(Started.ENGINE)
        .as("dynalite: needs Node, and npm ci in adapters-aws/src/test/dynalite")
        .isPresent();
    return Started.ENGINE.orElseThrow();
  }

  private static Engine start(Path command) {
    return Engine.start(
        "dynalite", port -> List.of("node", command.toString(), "127.0.0.1", String.valueOf(port)));
  }

  /** From this module or from one beside it. */
  private static Optional<Path> command() {
    return Stream.of(Path.of(COMMAND), Path.of("../adapters-aws").resolve(COMMAND))
        .map(path -> path.toAbsolutePath().normalize())
        .filter(path -> Files.isDirectory(path.resolveSibling("node_modules")))
        .findFirst();
  }
}
