package dev.insightselectors.reports.run;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.reports.page.Seen;
import dev.insightselectors.testkit.run.Exchange;
import dev.insightselectors.testkit.run.RunReport;
import dev.insightselectors.testkit.run.SampleRun;
import dev.insightselectors.testkit.run.SampleScenarios;
import dev.insightselectors.testkit.run.ScenarioResult;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RunPageTest {
  private static final int TWO_MEGABYTES = 2_000_000;
  private static final String MIXED = page(SampleRun.mixed());

  @Test
  void tellsEveryRequirementInOurWords() {
    assertThat(SampleRun.INVENTORY.rows())
        .allSatisfy(row -> assertThat(MIXED).containsOnlyOnce(" id=\"" + row.id() + "\""));
    assertThat(MIXED).contains("EventDataStore cannot be given together with TrailName");
  }

  @Test
  void tellsWhyARowIsExcluded() {
    assertThat(MIXED).contains("Excluded: A pointer to another document.");
  }

  @Test
  void tellsWhatTheSubjectPickedWhereThePageIsSilent() {
    assertThat(article("PIS-040"))
        .contains("Settled by choice C7.")
        .contains("the subject picked InvalidParameterException.");
  }

  @Test
  void tellsWhatTheWordsOfItsVerdictsMean() {
    assertThat(Seen.in(MIXED))
        .contains("? not testable what the scenario needs could not be arranged")
        .contains("picked what the subject did there");
  }

  @Test
  void tellsAFailureWithItsStepAndACurlLine() {
    assertThat(Seen.in(article("PIS-024")))
        .contains("Expected InvalidParameterCombinationException")
        .contains("Got InvalidParameterException")
        .contains("did not hold: Then the call")
        .contains("curl -s http://127.0.0.1:4586/");
  }

  @Test
  void tellsWhatWasSeenBesideWhatIsJudged() {
    assertThat(Seen.in(page(SampleRun.observing())))
        .contains("3 answers had the unknown member \"Note\"");
    assertThat(MIXED).doesNotContain("section-observations");
  }

  @Test
  void tellsAScenarioOfSeveralRequirementsOnce() {
    assertThat(MIXED).containsOnlyOnce("id=\"one-resource/none\"");
    assertThat(article("PIS-033")).contains("href=\"#one-resource/none\"").contains("shown above");
  }

  @Test
  void showsTwoResultsOfOneIdBoth() {
    RunReport run =
        SampleRun.of(
            2, SampleScenarios.passed("a", "PIS-024"), SampleScenarios.failed("a", "PIS-024"));

    assertThat(page(run)).contains("class=\"failure\"");
  }

  @Test
  void showsAScenarioThatGoesWithNoRow() {
    assertThat(MIXED).contains("Other scenarios").contains("id=\"wire/unknown-operation\"");
  }

  @Test
  void saysOfARequirementThatNothingWasRunForIt() {
    assertThat(article("PIS-025")).contains("no scenario was run");
  }

  @Test
  void tellsWhichScenariosCatchAFault() {
    assertThat(Seen.in(MIXED))
        .contains("forgets-combination Takes a trail and an event data store in one call.")
        .contains("✓ 2 scenarios one-resource/a-source one-resource/not-in-this-run")
        .contains("✕ no scenario");
  }

  @Test
  void tellsASharedFailureOnceAtTheTop() {
    assertThat(page(SampleRun.unreachable()))
        .containsOnlyOnce("refused the connection")
        .contains("398 scenarios could not be judged");
  }

  @Test
  void lacksTheFaultsWhereNoneWereTried() {
    assertThat(page(SampleRun.conforming())).doesNotContain("section-faults");
  }

  @Test
  void givesHostileTextNoMeaning() {
    String page = page(SampleRun.hostile());

    assertThat(page).doesNotContain("<img").doesNotContain("\"'>").doesNotContain("\u0000");
    assertThat(count(page, "<script>")).isEqualTo(1);
    assertThat(count(page, "</script>")).isEqualTo(1);
    assertThat(count(page, "</style>")).isEqualTo(1);
    assertThat(page).doesNotContain("href=\"javascript:");
    assertThat(page).contains("{{script}}");
  }

  @Test
  void loadsNothing() {
    assertThat(MIXED).doesNotContainPattern("(?i)\\b(src|srcset|action)=");
    assertThat(MIXED).doesNotContainPattern("<link(?! rel=\"icon\" href=\"data:,\")");
    assertThat(MIXED).doesNotContain("@import").doesNotContain("url(");
  }

  @Test
  void opensEveryElementThatItLinksTo() {
    Matcher links = Pattern.compile("href=\"#([^\"]+)\"").matcher(MIXED);

    assertThat(links.results().map(link -> link.group(1)).distinct())
        .isNotEmpty()
        .allSatisfy(id -> assertThat(MIXED).contains("id=\"" + id + "\""));
  }

  @Test
  void staysSmallForTheWholeSet() {
    assertThat(page(SampleRun.large(450)).getBytes(UTF_8)).hasSizeLessThan(TWO_MEGABYTES);
  }

  @Test
  void staysSmallWhenEveryScenarioFailsAtLength() {
    Exchange exchange = new Exchange("a call", "{".repeat(2_000), 400, "}".repeat(2_000), "curl");
    ScenarioResult[] failures =
        IntStream.range(0, 450)
            .mapToObj(i -> SampleScenarios.failed("case-" + i, "PIS-024"))
            .map(failed -> SampleScenarios.with(failed, Collections.nCopies(5, exchange)))
            .toArray(ScenarioResult[]::new);

    assertThat(page(SampleRun.of(450, failures)).getBytes(UTF_8)).hasSizeLessThan(TWO_MEGABYTES);
  }

  @Test
  void saysWhereTheRestOfALongAnswerIs() {
    EvidenceBudget.Room evidence = new EvidenceBudget.Room(10);

    assertThat(evidence.fitting("12345")).isEqualTo("12345");
    assertThat(evidence.fitting("1234567")).isEqualTo("12345… 2 more characters in report.json");
    assertThat(evidence.fitting("12")).isEqualTo("… 2 more characters in report.json");
  }

  @Test
  void showsNoHalfOfACurlLine() {
    Exchange exchange = new Exchange("a call", "{}", 400, "{}", "curl " + "x".repeat(50_000));
    ScenarioResult failed = SampleScenarios.with(SampleScenarios.failed("a"), List.of(exchange));

    assertThat(page(SampleRun.of(1, failed)))
        .doesNotContain("curl xxx")
        .contains("The lines that send it again are in report.json.");
  }

  @Test
  void countsTheExchangesThatItDoesNotShow() {
    List<Exchange> many = Collections.nCopies(25, new Exchange("a call", "{}", 0, "{}", ""));
    ScenarioResult passed = SampleScenarios.with(SampleScenarios.passed("a"), many);

    assertThat(page(SampleRun.of(1, passed))).contains("5 more in report.json");
  }

  private static String article(String id) {
    int from =
        MIXED.indexOf("<article", MIXED.lastIndexOf("<article", MIXED.indexOf(" id=\"" + id)));
    return MIXED.substring(from, MIXED.indexOf("</article>", from));
  }

  private static long count(String text, String part) {
    return Pattern.compile(Pattern.quote(part)).matcher(text).results().count();
  }

  private static String page(RunReport run) {
    return RunPage.text(run, SampleRun.INVENTORY);
  }
}
