package dev.insightselectors.app.conform;

import dev.insightselectors.reports.compare.Comparison;
import dev.insightselectors.reports.page.ReportPages;
import java.nio.file.Path;
import java.util.List;

/** The reports that a command line names. */
record ReportFiles(List<ReportFile> all) {
  ReportFiles {
    all = List.copyOf(all);
  }

  static ReportFiles read(List<String> arguments) {
    return new ReportFiles(arguments.stream().map(ReportFile::read).toList());
  }

  Comparison comparison() {
    return Comparison.of(
        all.stream().map(ReportFile::name).toList(), all.stream().map(ReportFile::report).toList());
  }

  /** Where they lie as pages, as seen from this page. */
  ReportPages seenFrom(Path page) {
    return new ReportPages(all.stream().map(it -> it.page(page)).toList());
  }
}
