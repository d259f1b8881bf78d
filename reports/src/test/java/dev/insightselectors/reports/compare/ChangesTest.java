package dev.insightselectors.reports.compare;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.insightselectors.reports.page.ReportPages;
import dev.insightselectors.reports.run.StoredReport;
import dev.insightselectors.testkit.run.ScenarioEntry;
import dev.insightselectors.testkit.run.ScenarioResult;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class ChangesTest {
  private static final List<ScenarioEntry> ENTRIES = SampleReports.ENTRIES;
  private static final String FIXED = ENTRIES.get(0).id();
  private static final String BROKEN = ENTRIES.get(1).id();
  private static final String WITHDRAWN = ENTRIES.get(2).id();
  private static final String ADDED = ENTRIES.get(3).id();

  private final StoredReport before =
      report(entry -> entry.id().equals(FIXED), entry -> entry.id().equals(ADDED));
  private final StoredReport now =
      report(entry -> entry.id().equals(BROKEN), entry -> entry.id().equals(WITHDRAWN));
  private final Changes changes = Changes.of("ours", before, now);

  @Test
  void areToldByWhatBecameOfTheVerdict() {
    assertThat(ids(Change.FIXED)).containsExactly(FIXED);
    assertThat(ids(Change.BROKEN)).containsExactly(BROKEN);
    assertThat(ids(Change.WITHDRAWN)).containsExactly(WITHDRAWN);
    assertThat(ids(Change.ADDED)).containsExactly(ADDED);
    assertThat(changes.sentence())
        .isEqualTo("ours since 2026-11-20 10:00 UTC: 1 broken, 1 fixed, 1 withdrawn, 1 new.");
  }

  @Test
  void areNoneBetweenARunAndItself() {
    assertThat(Changes.of("ours", now, now).sentence())
        .isEqualTo("ours since 2026-11-20 10:00 UTC: nothing has changed.");
  }

  @Test
  void countWhatHasLeftTheSetAsWithdrawn() {
    Changes left = Changes.of("ours", SampleReports.reference(), SampleReports.ofAnotherSet());

    assertThat(left.changed())
        .singleElement()
        .satisfies(it -> assertThat(it.change()).isEqualTo(Change.WITHDRAWN))
        .satisfies(it -> assertThat(it.reason()).isEqualTo("not in the run, or not in its set"));
  }

  @Test
  void standOnThePageInTheJsonAndInTheMarkdown() throws IOException {
    Comparison comparison = Comparison.of(List.of("then", "ours"), List.of(before, now));
    List<Changes> all = List.of(changes);

    assertThat(ComparisonPage.of(comparison, ReportPages.NONE, all))
        .contains("Since the run before", changes.sentence(), "1 broken: held before");
    assertThat(ComparisonPage.of(comparison, ReportPages.NONE))
        .doesNotContain("Since the run before");
    JsonNode json =
        new ObjectMapper().readTree(ComparisonJson.of(comparison, all)).at("/changes/0");
    assertThat(json.path("before").asText()).isEqualTo("2026-11-20T10:00:00Z");
    assertThat(json.at("/broken/0").asText()).isEqualTo(BROKEN);
    assertThat(json.at("/withdrawn/0").asText()).isEqualTo(WITHDRAWN);
    assertThat(ComparisonMarkdown.of(comparison, all))
        .contains("### Since the run before", "- fixed (was wrong, and holds now): " + FIXED);
  }

  private List<String> ids(Change change) {
    return changes.of(change).stream().map(it -> it.result().id()).toList();
  }

  private static StoredReport report(
      Function<ScenarioEntry, Boolean> fails, Function<ScenarioEntry, Boolean> isNotJudged) {
    Function<ScenarioEntry, ScenarioResult> how =
        entry -> {
          if (fails.apply(entry)) {
            return SampleReports.failed(entry);
          }
          return isNotJudged.apply(entry)
              ? SampleReports.notDeclared(entry)
              : SampleReports.passed(entry, "accepted");
        };
    return SampleReports.report("ours", "digest", how);
  }
}
