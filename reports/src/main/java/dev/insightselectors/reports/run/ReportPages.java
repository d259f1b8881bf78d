package dev.insightselectors.reports.run;

import java.util.List;
import java.util.Optional;

/**
 * Where reports lie as pages, as seen from the page that links to them.
 *
 * @param addresses relative, in the order of the reports; empty where a report has no page
 */
public record ReportPages(List<Optional<String>> addresses) {
  /** Of reports that are known from their data alone. */
  public static final ReportPages NONE = new ReportPages(List.of());

  public ReportPages {
    addresses = List.copyOf(addresses);
  }

  /** The page of one report. */
  public Optional<String> of(int report) {
    return report < addresses.size() ? addresses.get(report) : Optional.empty();
  }

  /** Its name, leading to the place with this id on its page where there is one. */
  public void name(Html html, String name, int report, String id) {
    of(report)
        .ifPresentOrElse(
            page -> html.leaf("a", name, "href", page + Links.to(id)), () -> html.text(name));
  }
}
