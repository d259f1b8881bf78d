package dev.insightselectors.reports.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;

/**
 * A page that is one file: its parts in the frame that all pages of the kit have.
 *
 * <p>The page names the hashes of its own style and script, so a browser runs no other, even if
 * something hostile had slipped through the escaping.
 *
 * @param title as text; every other part is HTML
 * @param style what it needs beyond the style of all pages
 */
public record HtmlPage(
    String title,
    String style,
    String script,
    String header,
    String filters,
    String contents,
    String main,
    String footer) {

  /** The script that shows the rows that a filter and the words of a search let through. */
  public static String filtering() {
    return Resource.text("filter.js");
  }

  /** The page, to be written as UTF-8. */
  public String text() {
    String whole = Resource.text("report.css") + style;
    return new Template(Resource.text("report.html"))
        .filled(
            Map.of(
                "title", new Html().text(title).toString(),
                "style", whole,
                "styleHash", hash(whole),
                "script", script,
                "scriptHash", hash(script),
                "header", header,
                "filters", filters,
                "contents", contents,
                "main", main,
                "footer", footer));
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
