package dev.insightselectors.app.conform;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.insightselectors.reports.spec.LivingSpecPage;
import dev.insightselectors.reports.spec.Reviews;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The living specification as a file. */
record SpecPage(List<String> reports, Optional<Path> reviews) {
  SpecPage {
    reports = List.copyOf(reports);
  }

  void write(Path file) throws IOException {
    ReportFiles files = ReportFiles.read(reports);
    Reviews known = reviews.map(ReviewsFile::read).orElseGet(Reviews::load);
    String page =
        LivingSpecPage.of(KitSpec.load(), known, files.comparison(), files.seenFrom(file));
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.write(file, page.getBytes(UTF_8));
  }
}
