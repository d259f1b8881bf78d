package dev.insightselectors.reports.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The scripts beside a report that show a failure again, from nothing.
 *
 * @param isThere whether there is a file of this name, as seen from the report
 */
record Replays(Predicate<String> isThere) {
  static final Replays NONE = new Replays(file -> false);

  static Replays in(Path folder) {
    Path scripts = folder.resolve("replays");
    if (!Files.isDirectory(scripts)) {
      return NONE;
    }
    try (Stream<Path> files = Files.walk(scripts)) {
      return new Replays(
          files
                  .filter(Files::isRegularFile)
                  .map(it -> folder.relativize(it).toString().replace('\\', '/'))
                  .collect(Collectors.toUnmodifiableSet())
              ::contains);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The script with curl for this scenario. */
  Optional<String> curl(String id) {
    return file(id, "curl");
  }

  /** The script with the AWS CLI for this scenario. */
  Optional<String> aws(String id) {
    return file(id, "aws");
  }

  private Optional<String> file(String id, String form) {
    return Optional.of("replays/%s.%s.sh".formatted(id, form)).filter(isThere);
  }
}
