package dev.insightselectors.reports.spec;

import dev.insightselectors.reports.compare.Comparison;
import dev.insightselectors.reports.run.Html;
import dev.insightselectors.reports.run.Links;
import dev.insightselectors.reports.run.ReportPages;
import dev.insightselectors.testkit.spec.Requirement;
import java.util.List;
import java.util.stream.Stream;

/** One requirement with all that a reviewer has to see of it. */
final class SpecRow {
  private final Html html;
  private final LivingSpec spec;
  private final Standing standing;
  private final Reviews reviews;
  private final SpecChoices choices;
  private final SpecVerdicts verdicts;
  private final SpecScenarios scenarios;

  SpecRow(
      Html html,
      LivingSpec spec,
      Standing standing,
      Reviews reviews,
      Comparison reports,
      ReportPages pages) {
    this.html = html;
    this.spec = spec;
    this.standing = standing;
    this.reviews = reviews;
    this.choices = new SpecChoices(html, spec);
    this.verdicts = new SpecVerdicts(html, reports, pages);
    this.scenarios =
        new SpecScenarios(html, spec.unreleased(), new ScenarioVerdicts(html, reports, pages));
  }

  /** The heading is an {@code h3} or {@code h4}: one below the heading that the row is under. */
  void write(Requirement row, String heading) {
    List<String> kinds = standing.of(row);
    html.open(
        "article",
        "class",
        "row is-a-" + kinds.get(0),
        "id",
        row.id(),
        "data-row",
        "",
        "data-kinds",
        String.join(" ", filtered(row, kinds)));
    html.open("div", "class", "row-head").open(heading);
    html.leaf("a", row.id(), "class", "id", "href", Links.to(row.id())).close();
    html.open("p", "class", "roll");
    kinds.forEach(kind -> html.leaf("span", kind, "class", "tag is-a-" + kind));
    html.close().leaf("p", row.requires(), "class", "words").close();
    notes(row);
    choices.write(row);
    verdicts.write(row);
    scenarios.write(spec.scenariosOf(row));
    faults(spec.faultsOf(row));
    html.close();
  }

  private List<String> filtered(Requirement row, List<String> kinds) {
    return Stream.concat(kinds.stream(), verdicts.kinds(row).stream()).toList();
  }

  private void notes(Requirement row) {
    row.infers()
        .ifPresent(it -> note("Inferred from " + String.join(", ", row.from()) + ": " + it));
    row.why().ifPresent(why -> note("Excluded: " + why));
    row.sameAs().ifPresent(this::sameAs);
    reviews
        .of(row.id())
        .ifPresent(review -> note(review(review, standing.review(row) == ReviewState.STALE)));
  }

  private static String review(Review review, boolean stale) {
    String approved = "Approved by %s on %s".formatted(review.by(), review.date());
    return stale ? approved + ", but edited since." : approved + ".";
  }

  private void note(String text) {
    html.leaf("p", text, "class", "note");
  }

  private void sameAs(String id) {
    html.open("p", "class", "note").text("Asks for the same as ");
    html.leaf("a", id, "href", Links.to(id)).text(".").close();
  }

  private void faults(List<LivingSpec.Defect> faults) {
    if (faults.isEmpty()) {
      return;
    }
    html.open("details", "class", "more").leaf("summary", "Deliberate defects: " + faults.size());
    html.open("ul");
    for (LivingSpec.Defect fault : faults) {
      html.open("li").leaf("code", fault.id()).text(" " + fault.statement()).close();
    }
    html.close().close();
  }
}
