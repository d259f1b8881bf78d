package dev.insightselectors.reports.run;

import java.util.ArrayList;
import java.util.List;

/** The choices of what to show; the first of them is made. The script of the page does the rest. */
public final class FilterBar {
  private final Html html = new Html();
  private boolean first = true;

  /** One more choice; the script finds it by its value. */
  public FilterBar choice(String value, String words) {
    String id = "filter-" + value;
    List<String> attributes =
        new ArrayList<>(List.of("type", "radio", "name", "filter", "id", id, "value", value));
    if (first) {
      attributes.addAll(List.of("checked", ""));
    }
    first = false;
    html.open("span", "class", "choice").single("input", attributes.toArray(String[]::new));
    html.leaf("label", words, "for", id).close();
    return this;
  }

  public String text() {
    return html.toString();
  }
}
