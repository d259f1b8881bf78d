package dev.insightselectors.reports.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.List;

/** Links within the page, to what is on it, and out of it, to what a browser may open. */
public final class Links {
  private Links() {}

  /** The link to what has this id on the same page. */
  public static String to(String id) {
    return "#" + URLEncoder.encode(id, UTF_8).replace("+", "%20").replace("%2F", "/");
  }

  /** The ids of requirements, separated by blanks; those that are on the page as links. */
  static void requirements(Html html, List<String> ids, RunView view) {
    for (int i = 0; i < ids.size(); i++) {
      html.text(i == 0 ? "" : " ");
      link(html, ids.get(i), view.hasRow(ids.get(i)));
    }
  }

  static void scenario(Html html, String id, RunView view) {
    link(html, id, view.hasScenario(id));
  }

  /** A link out of the page, unless it is none that a browser should follow. */
  public static void out(Html html, String address) {
    if (address.startsWith("https://") || address.startsWith("http://")) {
      html.leaf("a", address, "href", address, "rel", "noreferrer");
    } else {
      html.text(address);
    }
  }

  private static void link(Html html, String id, boolean isThere) {
    if (isThere) {
      html.leaf("a", id, "href", to(id));
    } else {
      html.text(id);
    }
  }
}
