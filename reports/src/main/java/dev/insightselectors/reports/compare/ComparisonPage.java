package dev.insightselectors.reports.compare;

import dev.insightselectors.reports.page.Filter;
import dev.insightselectors.reports.page.Frame;
import dev.insightselectors.reports.page.Pages;
import dev.insightselectors.reports.page.ReportPages;
import dev.insightselectors.reports.page.Resource;
import java.util.ArrayList;
import java.util.List;

/**
 * The comparison as one page for people, readable without its script.
 *
 * @param pages where the reports lie
 * @param groups the requirements, those first that need a look
 * @param changes since runs before, where they are kept
 */
public record ComparisonPage(
    Comparison comparison, ReportPages pages, List<Group> groups, List<Changes> changes) {
  public ComparisonPage {
    groups = List.copyOf(groups);
    changes = List.copyOf(changes);
  }

  /** The requirements of one kind. */
  record Group(Agreement agreement, List<ComparedRow> rows) {}

  /** The page, to be written as UTF-8. */
  public static String of(Comparison comparison, ReportPages pages) {
    return of(comparison, pages, List.of());
  }

  /** The page, with what has changed on top. */
  public static String of(Comparison comparison, ReportPages pages, List<Changes> changes) {
    List<Group> groups = new Rows(comparison).groups();
    return Pages.filled(
        "compare/compare.jte", new ComparisonPage(comparison, pages, groups, changes));
  }

  Frame frame() {
    return new Frame(
        comparison.implementations().size() + " implementations compared",
        Resource.text(ComparisonPage.class, "compare.css"),
        Frame.filtering(),
        filters());
  }

  private List<Filter> filters() {
    List<Filter> filters = new ArrayList<>();
    filters.add(new Filter("all", "All " + comparison.requirements().size()));
    for (Group it : groups) {
      filters.add(filter(it.agreement().slug(), it.agreement().words(), it.rows().size()));
    }
    filters.addAll(failures(comparison));
    if (!comparison.openChoices().isEmpty()) {
      filters.add(filter("silence", "Interpretations", comparison.openChoices().size()));
    }
    return filters;
  }

  /** A filter for each implementation that fails anything. */
  public static List<Filter> failures(Comparison comparison) {
    List<Filter> filters = new ArrayList<>();
    for (int i = 0; i < comparison.implementations().size(); i++) {
      int broken = comparison.brokenBy(i).size();
      if (broken > 0) {
        String label = comparison.implementations().get(i).label();
        filters.add(filter(ComparedRequirement.failsIn(i), label + " fails", broken));
      }
    }
    return filters;
  }

  private static Filter filter(String value, String words, int count) {
    return new Filter(value, words + " " + count);
  }
}
