package dev.insightselectors.reports.page;

import java.util.Base64;
import java.util.List;

/**
 * What the layout of all pages needs to know of one.
 *
 * <p>A page names the hashes of its own style and script, so a browser runs no other, even if
 * something hostile had slipped through the escaping.
 *
 * @param style given without that of all pages
 * @param filters the first of them is chosen
 */
public record Frame(String title, String style, String script, List<Filter> filters) {
  public Frame {
    style = Resource.text(Frame.class, "page.css") + style;
    filters = List.copyOf(filters);
  }

  /** The script that shows the rows that a filter and the words of a search let through. */
  public static String filtering() {
    return Resource.text(Frame.class, "filter.js");
  }

  public String styleHash() {
    return hash(style);
  }

  public String scriptHash() {
    return hash(script);
  }

  private static String hash(String text) {
    return "sha256-" + Base64.getEncoder().encodeToString(Sha256.of(text));
  }
}
