package dev.insightselectors.reports.compare;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.insightselectors.reports.page.ReportPages;
import dev.insightselectors.reports.run.StoredReport;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ComparisonTest {
  private static final int MEGABYTE = 1_000_000;
  private static final Comparison THREE =
      Comparison.of(
          List.of("reference", "faulty", "trails only"),
          List.of(SampleReports.reference(), SampleReports.faulty(), SampleReports.trailsOnly()));
  private static final Comparison HOSTILE =
      Comparison.of(
          List.of(SampleReports.HOSTILE, "reference"),
          List.of(SampleReports.hostile(), SampleReports.reference()));

  @Test
  void tellsWhereOnePassesWhatAnotherFails() {
    assertThat(row(THREE, "PIS-024").agreement()).isEqualTo(Agreement.DIFFER);
  }

  @Test
  void tellsWhereTheyFillASilenceDifferently() {
    ComparedRequirement row = row(THREE, "PIS-011");

    assertThat(row.agreement()).isEqualTo(Agreement.CHOSE);
    assertThat(row.picks(0)).containsExactly("accepted");
    assertThat(row.picks(1)).containsExactly("InvalidParameterException");
  }

  @Test
  void takesAnAnswerThatIsNotAcceptedForNoChoice() {
    Comparison wrong =
        Comparison.of(
            List.of("faulty", "hopeless"),
            List.of(SampleReports.faulty(), SampleReports.hopeless(1)));

    assertThat(row(wrong, "PIS-011").picks(1)).isEmpty();
    assertThat(wrong.openChoices()).noneMatch(OpenChoice::filledDifferently);
    assertThat(ComparisonPage.of(wrong, ReportPages.NONE)).doesNotContain("filled differently");
  }

  @Test
  void tellsRuleByRuleWhatEachPickedWhereThePageIsSilent() {
    OpenChoice rule =
        THREE.openChoices().stream()
            .filter(it -> it.requirements().contains("PIS-011"))
            .findFirst()
            .orElseThrow();

    assertThat(rule.filledDifferently()).isTrue();
    assertThat(rule.picks(0)).containsOnlyKeys("accepted");
    assertThat(rule.picks(1)).containsOnlyKeys("InvalidParameterException");
  }

  @Test
  void leadsFromAScenarioToTheReportsThatAreThere() {
    ReportPages pages =
        new ReportPages(
            List.of(Optional.empty(), Optional.of("./faulty/index.html"), Optional.empty()));

    assertThat(ComparisonPage.of(THREE, pages))
        .contains("<a href=\"./faulty/index.html\">Its report</a>")
        .contains(
            "<dt><a href=\"./faulty/index.html#trail-with-store-parameters/a-source\">faulty</a></dt>")
        .contains("<dt>reference</dt>");
  }

  @Test
  void tellsWhatIsNotAlikeFirst() {
    assertThat(THREE.requirements())
        .extracting(ComparisonTest::agreements)
        .allSatisfy(its -> assertThat(its).isSorted())
        .anySatisfy(its -> assertThat(Set.copyOf(its)).hasSizeGreaterThan(1));
  }

  @Test
  void tellsWhatCouldNotBeJudgedEverywhere() {
    assertThat(THREE.of(Agreement.UNJUDGED)).isNotEmpty();
  }

  @Test
  void hasARowForEveryRequirementInReadingOrderAndOneForWhatGoesWithNone() {
    assertThat(THREE.requirements())
        .extracting(it -> it.row().id())
        .containsExactlyElementsOf(
            Stream.concat(
                    SampleReports.INVENTORY.rows().stream().map(it -> it.id()),
                    Stream.of("no-requirement"))
                .toList());
  }

  @Test
  void agreesWithItself() {
    Comparison same = twice(SampleReports.reference());

    assertThat(same.of(Agreement.DIFFER)).isEmpty();
    assertThat(same.of(Agreement.CHOSE)).isEmpty();
    assertThat(same.implementations()).extracting(Implementation::label).doesNotHaveDuplicates();
  }

  @Test
  void tellsRequirementSetsApart() {
    Comparison sets =
        Comparison.of(
            List.of("new", "old"),
            List.of(SampleReports.reference(), SampleReports.ofAnotherSet()));

    assertThat(sets.digests()).hasSize(2);
    assertThat(ComparisonPage.of(sets, ReportPages.NONE))
        .contains("2 different requirement sets", "set 2");
    assertThat(ComparisonMarkdown.of(sets)).contains("2 different requirement sets");
    assertThat(ComparisonPage.of(sets, ReportPages.NONE)).contains("not run, or not in its set");
    assertThat(ComparisonPage.of(THREE, ReportPages.NONE))
        .doesNotContain("different requirement sets");
  }

  @Test
  void callsItNoDisagreementWhereAScenarioDoesNotCount() throws IOException {
    Comparison sets =
        Comparison.of(
            List.of("new", "old"),
            List.of(SampleReports.reference(), SampleReports.ofASetWithoutTheFirst("old")));
    ComparedScenario first = sets.scenarios().get(0);

    assertThat(first.agreement()).isEqualTo(Agreement.UNJUDGED);
    assertThat(sets.of(Agreement.DIFFER)).isEmpty();
    assertThat(ComparisonPage.of(sets, ReportPages.NONE))
        .contains("does not count for its set", "run without counting");
    assertThat(ComparisonMarkdown.of(sets)).contains("1 more does not count");
    JsonNode result =
        new ObjectMapper().readTree(ComparisonJson.of(sets)).at("/scenarios/0/results/1");
    assertThat(result.path("verdict").asText()).isEqualTo("failed");
    assertThat(result.path("counts").asBoolean()).isFalse();
  }

  @Test
  void leavesOutWhatCountsForNoneOfTheSets() {
    Comparison same =
        Comparison.of(
            List.of("a", "b"),
            List.of(
                SampleReports.ofASetWithoutTheFirst("a"),
                SampleReports.ofASetWithoutTheFirst("b")));

    assertThat(same.of(Agreement.UNJUDGED)).isEmpty();
    assertThat(ComparisonPage.of(same, ReportPages.NONE))
        .contains("count for none of these sets")
        .contains(": 1.");
    assertThat(ComparisonMarkdown.of(same)).contains("count for none of these sets");
    assertThat(ComparisonMarkdown.of(THREE)).doesNotContain("count for none of these sets");
  }

  @Test
  void saysWhyOneSetCanHaveSeveralDigests() {
    Comparison sets =
        Comparison.of(
            List.of("new", "old"),
            List.of(SampleReports.reference(), SampleReports.ofAnotherSet()));

    assertThat(ComparisonMarkdown.of(sets))
        .contains("put-insight-selectors-2026-11 is here with several digests: a dispute relaxed");
  }

  @Test
  void staysUnderAMegabyteWhateverFails() {
    assertThat(ComparisonPage.of(THREE, ReportPages.NONE).getBytes(UTF_8))
        .hasSizeLessThan(MEGABYTE);

    List<StoredReport> reports =
        IntStream.range(0, 4)
            .mapToObj(it -> it == 0 ? SampleReports.reference() : SampleReports.hopeless(it))
            .toList();
    Comparison hopeless = Comparison.of(List.of("a", "b", "c", "d"), reports);

    assertThat(ComparisonPage.of(hopeless, ReportPages.NONE).getBytes(UTF_8))
        .hasSizeLessThan(MEGABYTE);
  }

  @Test
  void letsNoTextBecomeMarkup() {
    String page = ComparisonPage.of(HOSTILE, ReportPages.NONE);

    assertThat(page).doesNotContain("<img").containsOnlyOnce("<script>");
    assertThat(page).containsOnlyOnce("</script>").containsOnlyOnce("</style>");
    assertThat(ComparisonMarkdown.of(HOSTILE)).doesNotContain("<img", "|`*", "\u0000");
  }

  @Test
  void isJsonForPrograms() throws IOException {
    JsonNode json = new ObjectMapper().readTree(ComparisonJson.of(THREE));

    assertThat(json.at("/sameRequirementSet").asBoolean()).isTrue();
    assertThat(json.at("/implementations")).hasSize(3);
    assertThat(json.at("/requirements/23/id").asText()).isEqualTo("PIS-024");
    assertThat(json.at("/requirements/23/agreement").asText()).isEqualTo("differ");
    assertThat(json.at("/scenarios")).hasSize(SampleReports.ENTRIES.size());
    assertThat(new ObjectMapper().readTree(ComparisonJson.of(HOSTILE))).isNotEmpty();
  }

  @Test
  void isMarkdownWithARowForEachDifference() {
    assertThat(ComparisonMarkdown.of(THREE))
        .contains("### They differ", "| PIS-024 ", "failed", "### Their interpretations differ")
        .contains("picked InvalidParameterException");
  }

  private static Comparison twice(StoredReport report) {
    return Comparison.of(List.of("it", "it"), List.of(report, report));
  }

  private static List<Agreement> agreements(ComparedRequirement row) {
    return row.disagreed().stream().map(ComparedScenario::agreement).toList();
  }

  private static ComparedRequirement row(Comparison comparison, String id) {
    return comparison.requirements().stream()
        .filter(it -> it.row().id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
