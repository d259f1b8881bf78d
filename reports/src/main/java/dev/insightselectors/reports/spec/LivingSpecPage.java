package dev.insightselectors.reports.spec;

import dev.insightselectors.reports.compare.ComparedScenario;
import dev.insightselectors.reports.compare.Comparison;
import dev.insightselectors.reports.compare.ComparisonPage;
import dev.insightselectors.reports.page.Filter;
import dev.insightselectors.reports.page.Frame;
import dev.insightselectors.reports.page.Pages;
import dev.insightselectors.reports.page.ReportPages;
import dev.insightselectors.reports.page.Resource;
import dev.insightselectors.reports.page.Section;
import dev.insightselectors.testkit.spec.Choice;
import dev.insightselectors.testkit.spec.Requirement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The living specification as one page for a review meeting, readable without its script.
 *
 * @param reports whose verdicts are shown
 * @param pages where these reports lie
 */
public record LivingSpecPage(
    LivingSpec spec,
    RequirementStatus status,
    Comparison reports,
    ReportPages pages,
    List<Section<SpecRow>> sections) {
  public LivingSpecPage {
    sections = List.copyOf(sections);
  }

  /**
   * The page, to be written as UTF-8.
   *
   * @param reports whose verdicts to show; a comparison of none shows none
   * @param pages where these reports lie
   */
  public static String of(LivingSpec spec, Reviews reviews, Comparison reports, ReportPages pages) {
    RequirementStatus status = new RequirementStatus(spec, reviews);
    Set<String> told = new HashSet<>(); // A scenario of several rows is told in the first.
    List<Section<SpecRow>> sections =
        Section.of(spec.inventory().rows(), row -> SpecRow.of(row, spec, status, reports, told));
    return Pages.filled(
        "spec/spec.jte", new LivingSpecPage(spec, status, reports, pages, sections));
  }

  Frame frame() {
    return new Frame(
        "PutInsightSelectors, requirement by requirement",
        Resource.text(LivingSpecPage.class, "spec.css"),
        Frame.filtering(),
        filters());
  }

  private List<Filter> filters() {
    List<Filter> filters = new ArrayList<>();
    filters.add(new Filter("all", "All " + spec.inventory().rows().size()));
    status.counts().forEach((kind, count) -> filters.add(new Filter(kind, kind + " " + count)));
    filters.addAll(ComparisonPage.failures(reports));
    return filters;
  }

  /** What the reports say of a scenario; empty where none has it. */
  Optional<ComparedScenario> compared(String scenario) {
    return reports.scenarios().stream().filter(it -> it.id().equals(scenario)).findFirst();
  }

  /** The requirements that a choice is in. */
  List<String> with(Choice choice) {
    return spec.inventory().rows().stream()
        .filter(row -> spec.choicesOf(row).contains(choice))
        .map(Requirement::id)
        .toList();
  }
}
