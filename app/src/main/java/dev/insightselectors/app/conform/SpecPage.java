package dev.insightselectors.app.conform;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.insightselectors.reports.spec.LivingSpecPage;
import dev.insightselectors.reports.spec.Reviews;
import dev.insightselectors.testkit.spec.PageCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The living specification as a file. */
record SpecPage(List<String> reports, Reviews reviews, Optional<PageCheck> copy) {
  SpecPage {
    reports = List.copyOf(reports);
  }

  void write(Path file) throws IOException {
    ReportFiles files = ReportFiles.read(reports);
    String page =
        LivingSpecPage.of(KitSpec.load(), reviews, files.comparison(), files.seenFrom(file), copy);
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.write(file, page.getBytes(UTF_8));
  }
}
