package dev.insightselectors.reports.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.insightselectors.reports.page.Resource;
import dev.insightselectors.testkit.run.RunReport;
import dev.insightselectors.testkit.spec.Inventory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes a run in every format: {@code index.html} for people, {@code report.json} (with its
 * schema) for programs, {@code junit.xml} for build servers, {@code summary.md} for a pull request
 * and {@code badge.json} for shields.io. Scripts that are in its folder {@code replays} already are
 * linked.
 *
 * <p>Only what passed counts as a success anywhere. What could not be judged is skipped with the
 * reason, and a run of fewer than all scenarios says so.
 */
public final class Reports {
  private Reports() {}

  /** Writes into the folder, which is made if it is not there; older reports are replaced. */
  public static void write(RunReport run, Inventory inventory, Path folder) throws IOException {
    Files.createDirectories(folder);
    put(folder, "index.html", RunPage.text(run, inventory, Replays.in(folder)));
    put(folder, "report.json", ReportJson.text(run, inventory));
    put(folder, ReportJson.SCHEMA, Resource.text(Reports.class, ReportJson.SCHEMA));
    put(folder, "junit.xml", new JUnitXml(run).text());
    put(folder, "summary.md", new MarkdownSummary(run, AnsweredErrors.of(run, inventory)).text());
    put(folder, "badge.json", Badge.text(run));
  }

  /** Half a surrogate pair becomes a question mark: no string in a run may stop its report. */
  private static void put(Path folder, String name, String text) throws IOException {
    Files.write(folder.resolve(name), text.getBytes(UTF_8));
  }
}
