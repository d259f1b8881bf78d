package dev.insightselectors.reports.page;

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
}
