package dev.insightselectors.app.serve;

import dev.insightselectors.adapters.sqlite.Database;
import dev.insightselectors.core.port.BackendException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which database. */
final class SqliteOptions {
  @Option(
      names = "--database",
      paramLabel = "FILE",
      defaultValue = "${env:INSIGHT_SELECTORS_DATABASE}",
      description =
          "The file of --backend sqlite, which is made if it is not there"
              + " (INSIGHT_SELECTORS_DATABASE).")
  private Optional<Path> file = Optional.empty();

  Path file() {
    return file.orElseThrow(
        () ->
            new CannotRunException(
                "--backend sqlite",
                "it is not said in which file the database is",
                "Add --database FILE; it is made if it is not there."));
  }

  /** The database, open, or a {@link CannotRunException}. */
  Database open() {
    try {
      return Database.open(file());
    } catch (BackendException failure) {
      throw new CannotRunException(
          "--database " + file(),
          String.valueOf(failure.getMessage()),
          "Name another file, or end the process that has it.",
          failure);
    }
  }
}
