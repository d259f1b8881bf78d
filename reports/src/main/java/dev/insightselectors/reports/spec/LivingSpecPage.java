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
import dev.insightselectors.testkit.run.EditionChanges;
import dev.insightselectors.testkit.run.ScenarioEntry;
import dev.insightselectors.testkit.spec.Choice;
import dev.insightselectors.testkit.spec.PageCheck;
import dev.insightselectors.testkit.spec.Requirement;
import dev.insightselectors.testkit.spec.Sentence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The living specification as one page for a review meeting, readable without its script.
 *
 * @param reports whose verdicts are shown
 * @param pages where these reports lie
 * @param copy the sentences of a local copy of the page, which are nowhere else
 */
public record LivingSpecPage(
    LivingSpec spec,
    Standing standing,
    RequirementStatus status,
    Comparison reports,
    ReportPages pages,
    Optional<PageCheck> copy,
    List<Section<SpecRow>> sections,
    Map<Choice, List<ToldRule>> choices) {
  public LivingSpecPage {
    sections = List.copyOf(sections);
  }

  /**
   * The page, to be written as UTF-8.
   *
   * @param reports whose verdicts to show; a comparison of none shows none
   * @param pages where these reports lie
   * @param copy the local copy whose sentences to show beside the rows
   */
  public static String of(
      LivingSpec spec,
      Reviews reviews,
      Comparison reports,
      ReportPages pages,
      Optional<PageCheck> copy) {
    Standing standing = new Standing(spec, reviews);
    RequirementStatus status = new RequirementStatus(spec, standing);
    Set<String> told = new HashSet<>();
    List<Section<SpecRow>> sections =
        Section.of(spec.inventory().rows(), row -> row(row, spec, status, reports, told));
    Map<Choice, List<ToldRule>> choices = new LinkedHashMap<>();
    spec.choices().all().forEach(it -> choices.put(it, ToldRule.of(spec.scenariosOf(it), told)));
    return Pages.filled(
        "spec/spec.jte",
        new LivingSpecPage(spec, standing, status, reports, pages, copy, sections, choices));
  }

  private static SpecRow row(
      Requirement row,
      LivingSpec spec,
      RequirementStatus status,
      Comparison reports,
      Set<String> told) {
    return new SpecRow(
        row,
        status.of(row),
        spec.choicesOf(row),
        reports.requirement(row.id()),
        ToldRule.of(spec.scenariosOf(row), told),
        spec.defectsOf(row));
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
    filters.add(new Filter("all", "All " + (spec.inventory().rows().size() + choices.size())));
    status
        .counts()
        .forEach(
            (kind, count) ->
                filters.add(new Filter(kind, RequirementStatus.words(kind) + " " + count)));
    filters.addAll(ComparisonPage.failures(reports));
    return filters;
  }

  /** What the newest edition has otherwise than the one that the page tells. */
  EditionChanges changes() {
    return Changes.SINCE_THE_PINNED_PAGE;
  }

  /** The sentence of the local copy that the row goes with. */
  Optional<Sentence> sentenceOf(Requirement row) {
    return copy.flatMap(it -> it.sentenceOf(row));
  }

  /** What the reports say of a scenario; empty where none has it. */
  Optional<ComparedScenario> compared(String scenario) {
    return reports.scenarios().stream().filter(it -> it.id().equals(scenario)).findFirst();
  }

  /** The scenarios that show a choice, but are told at their rows. */
  List<String> elsewhere(Choice choice) {
    return spec.scenariosTagged(choice).stream()
        .filter(it -> !it.requirements().isEmpty())
        .map(ScenarioEntry::id)
        .toList();
  }

  /** The requirements that a choice is in. */
  List<String> with(Choice choice) {
    return spec.inventory().rows().stream()
        .filter(row -> spec.choicesOf(row).contains(choice))
        .map(Requirement::id)
        .toList();
  }

  /** Read once, when it is first shown. */
  private static final class Changes {
    static final EditionChanges SINCE_THE_PINNED_PAGE = EditionChanges.sinceTheFirst();
  }
}
