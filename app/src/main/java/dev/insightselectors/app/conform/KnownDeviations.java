package dev.insightselectors.app.conform;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.insightselectors.app.FileTrouble;
import dev.insightselectors.app.Similar;
import dev.insightselectors.app.serve.CannotRunException;
import dev.insightselectors.testkit.run.Deviations;
import dev.insightselectors.testkit.run.FeatureSet;
import dev.insightselectors.testkit.run.RunReport;
import dev.insightselectors.testkit.run.ScenarioEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The failures of an implementation that are known: read before a run, or written after it. */
final class KnownDeviations {
  @Option(
      names = "--deviations",
      paramLabel = "FILE",
      defaultValue = "${env:INSIGHT_SELECTORS_DEVIATIONS}",
      description = "Known failures, as YAML (INSIGHT_SELECTORS_DEVIATIONS).")
  private Optional<Path> known = Optional.empty();

  @Option(
      names = "--record-deviations",
      paramLabel = "FILE",
      defaultValue = "${env:INSIGHT_SELECTORS_RECORD_DEVIATIONS}",
      description =
          "Writes the failures of the run to a file that --deviations takes"
              + " (INSIGHT_SELECTORS_RECORD_DEVIATIONS).")
  private Optional<Path> recorded = Optional.empty();

  @Option(
      names = "--link",
      paramLabel = "URL",
      defaultValue = "${env:INSIGHT_SELECTORS_LINK:-https://example.org/to-be-explained}",
      description =
          "With --record-deviations: where new ones are explained (INSIGHT_SELECTORS_LINK).")
  private String link = "";

  /** Those that a file lists, each of a scenario that there is. */
  Deviations among(FeatureSet features) throws IOException {
    if (recorded.isPresent()) { // What cannot be written to is said before the run.
      Files.createDirectories(recorded.get().toAbsolutePath().getParent());
    }
    if (known.isEmpty()) {
      return Deviations.NONE;
    }
    Deviations deviations = read(known.get());
    List<String> unknown = deviations.unknownAmong(features);
    if (!unknown.isEmpty()) {
      throw new CannotRunException(
          "--deviations " + known.get(),
          "there is no scenario " + unknown.get(0),
          Similar.question(unknown.get(0), ids(features), "Take its entry out of the file."));
    }
    return deviations;
  }

  private static List<String> ids(FeatureSet features) {
    return features.scenarios().stream().map(ScenarioEntry::id).toList();
  }

  private static Deviations read(Path file) {
    try {
      return Deviations.read(file);
    } catch (NoSuchFileException missing) {
      throw new CannotRunException(
          "--deviations " + file,
          "there is no such file",
          "conform --record-deviations FILE writes one.",
          missing);
    } catch (IOException unreadable) {
      throw new CannotRunException(
          "--deviations " + file,
          FileTrouble.reason(unreadable),
          "Each entry of the list has a scenario and a link; --record-deviations FILE writes such"
              + " a file.",
          unreadable);
    }
  }

  void record(Deviations before, RunReport run) throws IOException {
    if (recorded.isPresent()) {
      Files.write(recorded.get(), before.after(run, link).getBytes(UTF_8));
    }
  }
}
