package dev.insightselectors.app.conform;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.insightselectors.reports.compare.Agreement;
import dev.insightselectors.reports.compare.Changes;
import dev.insightselectors.reports.compare.Comparison;
import dev.insightselectors.reports.compare.ComparisonJson;
import dev.insightselectors.reports.compare.ComparisonMarkdown;
import dev.insightselectors.reports.compare.ComparisonPage;
import dev.insightselectors.reports.compare.Interchange;
import dev.insightselectors.testkit.subject.Printable;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code insight-selectors compare}: sets reports side by side. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    description =
        "Sets the reports of several implementations side by side, or of one with the run before.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:the comparison is written", "2:a report could not be read"},
    footerHeading = "%nExample:%n",
    footer = {
      "  insight-selectors compare ours=conformance-report moto=moto/report.json",
      "  insight-selectors compare moto=conformance-report --history runs"
    })
public final class CompareCommand implements Callable<Integer> {
  @SuppressWarnings("NullAway.Init") // Set by picocli.
  @Parameters(
      arity = "1..*",
      paramLabel = "[NAME=]REPORT",
      description =
          "A report.json, or the folder that it is in; NAME is its column. One is enough with"
              + " --history.")
  private List<String> reports;

  @Option(
      names = "--report",
      paramLabel = "DIR",
      defaultValue = "${env:INSIGHT_SELECTORS_COMPARISON:-comparison-report}",
      description =
          "Where all three forms go when no file is named"
              + " (INSIGHT_SELECTORS_COMPARISON; default: comparison-report).")
  private Path folder = Path.of("comparison-report");

  @Option(
      names = "--history",
      paramLabel = "DIR",
      defaultValue = "${env:INSIGHT_SELECTORS_HISTORY}",
      description =
          "Keeps each report here, and tells what has changed since the run before of the same name"
              + " (INSIGHT_SELECTORS_HISTORY).")
  private Optional<Path> history = Optional.empty();

  @Option(
      names = "--html",
      paramLabel = "FILE",
      defaultValue = "${env:INSIGHT_SELECTORS_COMPARISON_HTML}",
      description = "The page (INSIGHT_SELECTORS_COMPARISON_HTML).")
  private Optional<Path> html = Optional.empty();

  @Option(
      names = "--json",
      paramLabel = "FILE",
      defaultValue = "${env:INSIGHT_SELECTORS_COMPARISON_JSON}",
      description = "The same for programs (INSIGHT_SELECTORS_COMPARISON_JSON).")
  private Optional<Path> json = Optional.empty();

  @Option(
      names = "--markdown",
      paramLabel = "FILE",
      defaultValue = "${env:INSIGHT_SELECTORS_COMPARISON_MARKDOWN}",
      description = "The same for a pull request (INSIGHT_SELECTORS_COMPARISON_MARKDOWN).")
  private Optional<Path> markdown = Optional.empty();

  @SuppressWarnings("NullAway.Init") // Set by picocli.
  @Spec
  private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    ReportFiles named = ReportFiles.read(reports);
    PastRuns past = PastRuns.of(named, history);
    past.keep();
    ReportFiles files = past.sideBySide();
    PrintWriter out = spec.commandLine().getOut();
    past.notes().forEach(it -> out.println(Printable.text(it)));
    if (files.all().size() > 1) {
      compare(files, past.changes(), out);
    }
    out.flush();
    return 0;
  }

  private void compare(ReportFiles files, List<Changes> changes, PrintWriter out)
      throws IOException {
    Comparison comparison = files.comparison();
    for (Agreement agreement : Agreement.values()) {
      out.printf("%5s %s%n", comparison.of(agreement).size(), agreement.words());
    }
    Interchange.of(comparison).ifPresent(it -> out.println(Printable.text(it)));
    write(comparison, files, changes);
  }

  private void write(Comparison comparison, ReportFiles files, List<Changes> changes)
      throws IOException {
    boolean all = html.isEmpty() && json.isEmpty() && markdown.isEmpty();
    Optional<Path> page = all ? in("index.html") : html;
    if (page.isPresent()) {
      put(page, ComparisonPage.of(comparison, files.seenFrom(page.get()), changes));
    }
    put(all ? in("comparison.json") : json, ComparisonJson.of(comparison, changes));
    put(all ? in("comparison.md") : markdown, ComparisonMarkdown.of(comparison, changes));
  }

  private Optional<Path> in(String name) {
    return Optional.of(folder.resolve(name));
  }

  private void put(Optional<Path> file, String text) throws IOException {
    if (file.isPresent()) {
      Files.createDirectories(file.get().toAbsolutePath().getParent());
      Files.write(file.get(), text.getBytes(UTF_8));
      spec.commandLine().getOut().printf("Written: %s%n", file.get());
    }
  }
}
