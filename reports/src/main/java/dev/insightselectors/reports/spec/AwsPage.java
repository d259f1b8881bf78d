package dev.insightselectors.reports.spec;

import dev.insightselectors.testkit.spec.Requirement;
import java.util.Map;
import java.util.Set;

/** The page of AWS on the web, to which a reader is sent for its own words. */
public final class AwsPage {
  private static final String REFERENCE =
      "https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_";
  static final String ADDRESS = REFERENCE + "PutInsightSelectors.html";

  /** What later editions speak of has pages of its own. */
  private static final Set<String> PAGES =
      Set.of("PutInsightSelectors", "GetInsightSelectors", "InsightSelector");

  /** The sections whose parts have a link of their own, and what it calls them. */
  private static final Map<String, String> PARTS =
      Map.of("Request Parameters", "request", "Response Elements", "response");

  private AwsPage() {}

  /** As close to the sentence as the page has links. */
  public static String of(Requirement row) {
    if (row.section().equals("Title") || row.section().equals("Description")) {
      return ADDRESS;
    }
    if (PAGES.contains(row.section())) {
      return REFERENCE + row.section() + ".html";
    }
    String section = "#API_PutInsightSelectors_" + row.section().replace(" ", "");
    return row.about()
        .filter(part -> PARTS.containsKey(row.section()))
        .map(
            part ->
                "#awscloudtrail-PutInsightSelectors-%s-%s"
                    .formatted(PARTS.get(row.section()), part))
        .map(ADDRESS::concat)
        .orElse(ADDRESS + section);
  }
}
