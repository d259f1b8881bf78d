package dev.insightselectors.app.conform;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.insightselectors.app.FileTrouble;
import dev.insightselectors.app.serve.CannotRunException;
import dev.insightselectors.reports.run.ReportJson;
import dev.insightselectors.reports.run.StoredReport;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A report as the command line names it: {@code FILE}, {@code DIR} or {@code NAME=FILE}. */
record ReportFile(String name, Path file, StoredReport report) {
  private static final String PAGE = "index.html";

  static ReportFile read(String argument) {
    int equals = argument.indexOf('=');
    if (equals <= 0 || Files.exists(Path.of(argument))) {
      return in(Path.of(argument));
    }
    return in(Path.of(argument.substring(equals + 1))).named(argument.substring(0, equals));
  }

  /** The report of a folder, or of a file, under the name of what was tested. */
  static ReportFile in(Path path) {
    Path file = file(path);
    StoredReport report = report(file);
    return new ReportFile(report.run().subject().name(), file, report);
  }

  ReportFile named(String other) {
    return new ReportFile(other, file, report);
  }

  /**
   * The page beside it, relative to the folder of another page, so that both can be moved together;
   * empty where there is none.
   */
  Optional<String> page(Path from) {
    Path page = file.toAbsolutePath().normalize().resolveSibling(PAGE);
    Path folder = from.toAbsolutePath().resolveSibling(".").normalize();
    if (!Files.isRegularFile(page) || !Objects.equals(page.getRoot(), folder.getRoot())) {
      return Optional.empty();
    }
    List<String> names = new ArrayList<>(List.of("."));
    folder.relativize(page).forEach(name -> names.add(encoded(name.toString())));
    return Optional.of(String.join("/", names));
  }

  static String encoded(String name) {
    return URLEncoder.encode(name, UTF_8).replace("+", "%20");
  }

  private static Path file(Path path) {
    return Files.isDirectory(path) ? path.resolve("report.json") : path;
  }

  private static StoredReport report(Path file) {
    try {
      return ReportJson.read(file);
    } catch (NoSuchFileException missing) {
      throw new CannotRunException(
          "the report " + file,
          "there is no such file",
          "Give a folder that conform --report DIR has written, or the report.json in it.",
          missing);
    } catch (IOException unreadable) {
      throw new CannotRunException(
          "the report " + file,
          FileTrouble.reason(unreadable),
          "Give a report.json that conform has written.",
          unreadable);
    }
  }
}
