package dev.insightselectors.app.conform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The reports of runs before: {@code NAME/WHEN/report.json}, so that each can be named again. */
record History(Path folder) {
  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH-mm-ss.SSS", Locale.ROOT)
          .withZone(ZoneOffset.UTC);
  private static final String A_RUN = "\\d{4}-\\d\\d-\\d\\dT\\d\\d-\\d\\d-\\d\\d\\.\\d{3}";

  /** The last run of the same name that began before this one. */
  Optional<ReportFile> before(ReportFile now) throws IOException {
    Path runs = runs(now);
    if (!Files.isDirectory(runs)) {
      return Optional.empty();
    }
    String began = when(now);
    try (Stream<Path> kept = Files.list(runs)) {
      return kept.map(run -> run.getFileName().toString())
          .filter(run -> run.matches(A_RUN) && run.compareTo(began) < 0)
          .max(Comparator.naturalOrder())
          .map(run -> ReportFile.in(runs.resolve(run)).named(now.name()));
    }
  }

  void keep(ReportFile now) throws IOException {
    Path run = Files.createDirectories(runs(now).resolve(when(now)));
    Path kept = run.resolve("report.json");
    if (!Files.exists(kept) || !Files.isSameFile(now.file(), kept)) {
      Files.copy(now.file(), kept, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** A name is a folder here, and nothing that leads elsewhere. */
  private Path runs(ReportFile of) {
    return folder.resolve(ReportFile.encoded(of.name()).replaceFirst("^\\.", "%2E"));
  }

  private static String when(ReportFile of) {
    Instant began = of.report().run().startedAt();
    return WHEN.format(began);
  }
}
