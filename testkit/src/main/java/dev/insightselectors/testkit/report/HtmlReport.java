package dev.insightselectors.testkit.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.insightselectors.testkit.run.RunReport;
import dev.insightselectors.testkit.spec.Inventory;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;

/**
 * The page for people: one file, nothing loaded from anywhere, readable without its script.
 *
 * <p>The page names the hashes of its own style and script, so a browser runs no other, even if
 * something hostile had slipped through the escaping.
 */
final class HtmlReport {
  private final RunReport run;
  private final Inventory inventory;
  private final RunView view;

  HtmlReport(RunReport run, Inventory inventory) {
    this.run = run;
    this.inventory = inventory;
    this.view = new RunView(run, inventory);
  }

  String text() {
    String style = Resource.text("report.css");
    String script = Resource.text("report.js");
    return new Template(Resource.text("report.html"))
        .filled(
            Map.of(
                "title", new Html().text(title()).toString(),
                "style", style,
                "styleHash", hash(style),
                "script", script,
                "scriptHash", hash(script),
                "header", new HtmlHeader(run).text(),
                "filters", new HtmlFilters(run).text(),
                "contents", new HtmlContents(run, inventory, view).text(),
                "main", main(),
                "footer", new HtmlFooter(run).text()));
  }

  private String title() {
    return "%s %s · %s".formatted(Headline.word(run), Headline.fraction(run), run.requirementSet());
  }

  private String main() {
    Html html = new Html();
    new HtmlRequirements(html, inventory, view, new EvidenceBudget(run.scenarios())).write();
    run.faultMatrix().ifPresent(matrix -> new HtmlFaults(html, matrix, view).write());
    return html.toString();
  }

  private static String hash(String text) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
