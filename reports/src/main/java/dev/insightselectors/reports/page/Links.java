package dev.insightselectors.reports.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;

/** Links within a page, and out of it to what a browser may open. */
public final class Links {
  private Links() {}

  /** The link to what has this id on the same page. */
  public static String to(String id) {
    return "#" + encoded(id);
  }

  /** The link to a file below the page's own folder. */
  public static String file(String path) {
    return encoded(path);
  }

  private static String encoded(String path) {
    return URLEncoder.encode(path, UTF_8).replace("+", "%20").replace("%2F", "/");
  }

  /** Whether a browser should follow it. */
  public static boolean leadsOut(String address) {
    return address.startsWith("https://") || address.startsWith("http://");
  }
}
