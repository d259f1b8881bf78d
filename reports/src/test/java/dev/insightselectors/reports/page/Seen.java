package dev.insightselectors.reports.page;

/** What is left of a page where somebody reads it: the words, one blank between them. */
public final class Seen {
  private Seen() {}

  public static String in(String html) {
    return html.replaceAll("<[^>]*>", " ")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&")
        .replaceAll("\\s+", " ");
  }
}
