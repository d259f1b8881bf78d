package dev.insightselectors.reports.spec;

import dev.insightselectors.testkit.spec.Requirement;
import java.util.Map;

/** The page of AWS on the web, to which a reader is sent for its own words. */
public final class AwsPage {
  static final String ADDRESS =
      "https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_PutInsightSelectors.html";

  /** The sections whose parts have a link of their own, and what it calls them. */
  private static final Map<String, String> PARTS =
      Map.of("Request Parameters", "request", "Response Elements", "response");

  private AwsPage() {}

  /** As close to the sentence as the page has links. */
  public static String of(Requirement row) {
    if (row.section().equals("Title") || row.section().equals("Description")) {
      return ADDRESS;
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
