package dev.insightselectors.app.conform;

import dev.insightselectors.app.serve.CannotRunException;
import dev.insightselectors.testkit.report.ReportJson;
import dev.insightselectors.testkit.report.StoredReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A report as the command line names it: {@code FILE}, {@code DIR} or {@code NAME=FILE}. */
record ReportFile(String name, StoredReport report) {

  static ReportFile read(String argument) {
    int equals = argument.indexOf('=');
    if (equals <= 0 || Files.exists(Path.of(argument))) {
      StoredReport report = report(Path.of(argument));
      return new ReportFile(report.run().subject().name(), report);
    }
    return new ReportFile(
        argument.substring(0, equals), report(Path.of(argument.substring(equals + 1))));
  }

  private static StoredReport report(Path path) {
    Path file = Files.isDirectory(path) ? path.resolve("report.json") : path;
    try {
      return ReportJson.readWhole(file);
    } catch (NoSuchFileException missing) {
      throw new CannotRunException("there is no report " + file, missing);
    } catch (IOException unreadable) {
      throw new CannotRunException(file + " is no report: " + unreadable.getMessage(), unreadable);
    }
  }
}
