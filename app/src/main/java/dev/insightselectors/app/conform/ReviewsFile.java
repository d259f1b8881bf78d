package dev.insightselectors.app.conform;

import dev.insightselectors.app.FileTrouble;
import dev.insightselectors.app.serve.CannotRunException;
import dev.insightselectors.reports.spec.Reviews;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The file that says who has approved what. */
final class ReviewsFile {
  private ReviewsFile() {}

  static Reviews read(Path file) {
    try {
      return Reviews.read(file);
    } catch (NoSuchFileException missing) {
      throw new CannotRunException(
          "--reviews " + file,
          "there is no such file",
          "spec approve ID --reviews FILE makes one.",
          missing);
    } catch (IOException unreadable) {
      throw new CannotRunException(
          "--reviews " + file,
          FileTrouble.reason(unreadable),
          "Mend the file there; spec approve ID --reviews FILE writes one as it has to be.",
          unreadable);
    }
  }
}
