package dev.insightselectors.reports.spec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.reports.compare.Comparison;
import dev.insightselectors.reports.compare.SampleReports;
import dev.insightselectors.reports.page.Browser;
import dev.insightselectors.reports.page.ReportPages;
import dev.insightselectors.reports.page.Seen;
import dev.insightselectors.testkit.run.ScenarioEntry;
import dev.insightselectors.testkit.spec.Choice;
import dev.insightselectors.testkit.spec.Choices;
import dev.insightselectors.testkit.spec.Inventory;
import dev.insightselectors.testkit.spec.Page;
import dev.insightselectors.testkit.spec.PageCheck;
import dev.insightselectors.testkit.spec.Requirement;
import dev.insightselectors.testkit.spec.Sentence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;

@Tag("long")
class LivingSpecPageTest {
  private static final int TWO_MEGABYTES = 2_000_000;
  private static final String HOSTILE =
      "</script></style>\"'><img src=x onerror=alert(1)>&{{main}}";
  private static final LivingSpec SPEC = SampleSpec.load();
  private static final Review TOO_STRONG = note("PIS-006", "Too strong", "");
  private static final Reviews REVIEWS =
      new Reviews(
          List.of(
              new Review("PIS-004", HOSTILE, "2026-11-22", SPEC.hash("PIS-004").orElseThrow()),
              new Review("PIS-005", "Somebody", "2026-11-22", "0123456789ab"),
              TOO_STRONG,
              note("C3", "", "Ask AWS"),
              note("gone-since", HOSTILE, ""),
              note("trail-with-store-parameters/a-source", "", "Why a name")
                  .answered(new Review.Answer("Somebody", "2026-11-23", "Mended"))));
  private static final Comparison REPORTS =
      Comparison.of(
          List.of("reference", "faulty"),
          List.of(SampleReports.reference(), SampleReports.faulty()));
  private static final String PAGE =
      LivingSpecPage.of(SPEC, REVIEWS, REPORTS, ReportPages.NONE, Optional.empty());

  /** How often each id is on the page. */
  private static final Map<String, Long> IDS =
      Pattern.compile(" id=\"([^\"]*)\"")
          .matcher(PAGE)
          .results()
          .collect(Collectors.groupingBy(found -> found.group(1), Collectors.counting()));

  private static final Comparison NO_REPORTS = Comparison.of(List.of(), List.of());
  private static final Reviews NO_REVIEWS = new Reviews(List.of());
  private static final String KETTLE = "Kettle - Guide\n\nKettle\n\nPuts a kettle on. It whistles.";

  @TempDir Path folder;

  @Test
  void tellsEveryRequirement() {
    assertThat(SPEC.inventory().rows())
        .allSatisfy(row -> assertThat(IDS).containsEntry(row.id(), 1L));
    assertThat(PAGE.getBytes(UTF_8)).hasSizeLessThan(TWO_MEGABYTES);
  }

  @Test
  void tellsEveryScenarioOnce() {
    assertThat(SPEC.scenarios()).allSatisfy(it -> assertThat(IDS).containsEntry(it.id(), 1L));
  }

  @Test
  void tellsWhichScenariosAreInNoSetYet() {
    String id = SPEC.scenarios().get(0).id();
    LivingSpec more =
        new LivingSpec(
            SPEC.inventory(),
            SPEC.scenarios(),
            SPEC.rules(),
            SPEC.choices(),
            SPEC.defects(),
            Set.of(id));
    String page = LivingSpecPage.of(more, REVIEWS, REPORTS, ReportPages.NONE, Optional.empty());

    assertThat(page).contains("Scenarios in no released set yet: 1.");
    assertThat(page.split("in no set yet", -1)).hasSameSizeAs(page.split(id + "</a>", -1));
  }

  @Test
  void tellsAScenarioInFullAtEveryRowThatItBelongsTo() {
    List<ScenarioEntry> ofSeveral =
        SPEC.scenarios().stream().filter(it -> it.requirements().size() > 1).toList();

    assertThat(ofSeveral)
        .hasSizeGreaterThan(100)
        .allSatisfy(
            it ->
                assertThat(it.requirements())
                    .allSatisfy(
                        row ->
                            assertThat(Seen.in(article(row)))
                                .contains(it.id() + " " + firstLine(it))));
  }

  @Test
  void tellsTheTablesOfStepsAsTables() {
    assertThat(scenario("bucket-policy-with-a-deny/no-reading-of-the-acl"))
        .doesNotContain(" | ")
        .contains("<pre>");
    assertThat(scenario("bad-name-and-bad-type"))
        .contains("<th scope=\"col\">member</th><th scope=\"col\">value</th>")
        .contains("<td>TrailName</td><td>Audit--Trail</td>");
  }

  @Test
  void tellsApartWhatIsAcceptedRefusedAndLeftOpen() {
    assertThat(scenario("trail-with-store-parameters/a-source"))
        .startsWith(" class=\"told is-refusing\"")
        .contains("refused with InvalidParameterCombinationException");
    assertThat(scenario("replace-on-a-trail/the-same")).startsWith(" class=\"told is-accepting\"");
    assertThat(scenario("selectors-that-drop-writes")).startsWith(" class=\"told is-either\"");
    assertThat(scenario("status-of-kms")).contains("refused with an error");
    assertThat(Seen.in(article("PIS-024")))
        .containsPattern("Scenarios: \\d+ accepted, \\d+ refused, \\d+ either");
  }

  @Test
  void tellsWhichErrorWhen() {
    String table = PAGE.substring(PAGE.indexOf("<section id=\"decisions\""));

    assertThat(Seen.in(table.substring(0, table.indexOf("</section>"))))
        .containsSubsequence(
            "S3BucketDoesNotExistException",
            "bucket: missing",
            "types: call rate, or error rate, or both types",
            "PIS-131");
  }

  @Test
  void tellsApartWhatIsRequiredInferredAndInterpreted() {
    assertThat(Seen.in(article("PIS-011")))
        .containsSubsequence(
            "Requires For Insights", "Inferred These are", "From PIS-011", "Interpretation C11");
    assertThat(article("PIS-010"))
        .contains("is-a-interpreted\">interpreted", "is-a-inferred\">inferred");
  }

  @Test
  void leadsToThePageOfAwsAsCloselyAsItHasLinks() {
    String page =
        "href=\"https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_PutInsightSelectors.html";

    assertThat(article("PIS-011")).contains(page + "\"");
    assertThat(article("PIS-022"))
        .contains(page + "#awscloudtrail-PutInsightSelectors-request-EventDataStore\"");
    assertThat(article("PIS-074"))
        .contains(page + "#awscloudtrail-PutInsightSelectors-response-TrailARN\"");
    assertThat(article("PIS-079")).contains(page + "#API_PutInsightSelectors_Errors\"");
  }

  @Test
  void explainsTheStepsAndTheWorldThatTheyBeginIn() {
    assertThat(Seen.in(PAGE.substring(PAGE.indexOf(" id=\"glossary\""))))
        .contains("the caller is the account 123456789012 in us-east-2")
        .contains("nothing has changed all is as it was before the call");
  }

  @Test
  void tellsWhatAWrongServerDoesInASentence() {
    assertThat(Seen.in(article("PIS-024")))
        .contains(
            "Nobody is refused for breaking this: TrailName is not given together with EventDataStore.");
  }

  @Test
  void tellsOnTopWhatIsOpenAndLeadsThere() {
    String open = PAGE.substring(PAGE.indexOf("class=\"open\""), PAGE.indexOf("How to review"));

    assertThat(Seen.in(open))
        .contains(new Standing(SPEC, REVIEWS).sentence())
        .contains("1 are approved, 1 are stale and ", "objections open: 2, comments open: 1.")
        .contains("Objection to PIS-006 by A Name: Too strong", "Comment to C3 by A Name: Ask AWS")
        .contains("Objection to gone-since , which is gone,")
        .contains("Stale: 1 PIS-005")
        .doesNotContain("Mended");
    assertThat(open).contains("href=\"#PIS-006\"", "href=\"#C3\"", "href=\"#PIS-157\"");
  }

  @Test
  void tellsWhatWasSaidOfARowAScenarioAndAnInterpretation() {
    assertThat(article("PIS-006"))
        .contains("Too strong", "spec answer " + TOO_STRONG.name(), ">objected<");
    assertThat(article("C3"))
        .contains("Ask AWS", "What it is about was edited since", ">commented<");
    assertThat(scenario("trail-with-store-parameters/a-source"))
        .contains("Why a name", "Answered by Somebody on 2026-11-23: Mended");
  }

  @Test
  void showsTheSentencesOfALocalCopyBesideTheirRows() {
    String page =
        LivingSpecPage.of(
            kettles(),
            NO_REVIEWS,
            NO_REPORTS,
            ReportPages.NONE,
            Optional.of(
                PageCheck.of(
                    kettles().inventory(),
                    Page.of(KETTLE.replace("whistles", "sings") + " Nobody owns this."))));

    assertThat(Seen.in(page))
        .containsSubsequence(
            "PIS-003", "Puts a kettle on.", "line 5 of the local copy", "our words for PIS-003")
        .containsSubsequence(
            "PIS-004", "It sings.", "which reads otherwise than when the row was made")
        .contains("No row for Description, line 5 of the local copy: Nobody owns this.")
        .doesNotContain("whistles");
  }

  @Test
  void showsNoSentenceOfThePageWithoutALocalCopy() {
    String page =
        LivingSpecPage.of(kettles(), NO_REVIEWS, NO_REPORTS, ReportPages.NONE, Optional.empty());

    assertThat(page)
        .contains("our words for PIS-003")
        .doesNotContain("kettle on", "local copy has", "<blockquote");
  }

  @Test
  void tellsWhatIsExcludedAndWhy() {
    assertThat(article("PIS-001")).contains("<dt>Excluded</dt><dd>The title of the document");
  }

  @Test
  void tellsTheChoiceWithWhatElseIsAccepted() {
    assertThat(article("PIS-009"))
        .contains("href=\"#C12\"", "InvalidParameterException", "OperationNotPermittedException");
  }

  @Test
  void countsAtAGlanceWhatIsTestedExcludedAndChosen() {
    assertThat(Seen.in(PAGE))
        .containsPattern("Section rows documented (inferred )?interpreted ")
        .containsPattern("Request Parameters \\d+ \\d+ ")
        .contains("excluded no answer can show it");
  }

  @Test
  void tellsEveryChoiceOnceWithTheRequirementsThatItIsIn() {
    assertThat(SPEC.choices().all()).allSatisfy(it -> assertThat(IDS).containsEntry(it.id(), 1L));
    String choice = PAGE.substring(PAGE.indexOf(" id=\"C12\""), PAGE.indexOf(" id=\"C13\""));
    assertThat(choice).contains("OperationNotPermittedException", "href=\"#PIS-009\"");
  }

  @Test
  void tellsScenarioByScenarioWhoFails() {
    String scenario = scenario("trail-with-store-parameters/a-source");

    assertThat(scenario).contains("passed: reference", "failed: faulty");
  }

  @Test
  void leadsToTheReportsThatAreThere() {
    ReportPages pages = new ReportPages(List.of(Optional.empty(), Optional.of("./f/index.html")));

    assertThat(LivingSpecPage.of(SPEC, REVIEWS, REPORTS, pages, Optional.empty()))
        .contains("<a href=\"./f/index.html#PIS-024\">faulty</a>")
        .contains("<a href=\"./f/index.html#trail-with-store-parameters/a-source\">faulty</a>")
        .contains("<dt>reference</dt>");
  }

  @Test
  void tellsTheVerdictsOfTheReports() {
    assertThat(article("PIS-024")).contains("reference", "faulty", "failed", "Wrong servers");
    assertThat(
            LivingSpecPage.of(
                SPEC,
                REVIEWS,
                Comparison.of(List.of(), List.of()),
                ReportPages.NONE,
                Optional.empty()))
        .doesNotContain("class=\"verdicts\"");
  }

  @Test
  void tellsWhoHasApprovedAndWhatIsStale() {
    assertThat(article("PIS-004")).contains("Approved by", ">approved<");
    assertThat(article("PIS-005")).contains("Somebody", "but edited since", ">stale<");
    assertThat(article("PIS-006")).contains(">unreviewed<");
  }

  @Test
  void letsNoTextBecomeMarkup() {
    Choices hostile =
        new Choices(
            List.of(
                new Choice(
                    "C12", HOSTILE, HOSTILE, List.of(HOSTILE), List.of(HOSTILE), List.of())));
    LivingSpec spec =
        new LivingSpec(
            SPEC.inventory(),
            SPEC.scenarios(),
            SPEC.rules(),
            hostile,
            SPEC.defects(),
            SPEC.unreleased());

    assertThat(LivingSpecPage.of(spec, REVIEWS, REPORTS, ReportPages.NONE, Optional.empty()))
        .doesNotContain("<img")
        .containsOnlyOnce("</script>")
        .containsOnlyOnce("</style>");
  }

  @Test
  void fitsAPhoneAndADeskAndIsQuiet() throws IOException {
    Browser.assumeThereIsOne();
    Path page = Files.write(folder.resolve("spec.html"), PAGE.getBytes(UTF_8));
    ChromeDriver browser = Browser.open(folder.resolve("profile"), true);
    try {
      for (int width : List.of(360, 1280)) {
        browser.executeCdpCommand(
            "Emulation.setDeviceMetricsOverride",
            Map.of("width", width, "height", 800, "deviceScaleFactor", 1, "mobile", width < 600));
        browser.get(page.toUri() + "#PIS-009");
        browser.executeScript("document.querySelectorAll('details').forEach(it => it.open = true)");

        assertThat(browser.executeScript("return document.documentElement.scrollWidth"))
            .isEqualTo(browser.executeScript("return document.documentElement.clientWidth"));
      }
      browser.findElement(By.id("filter-excluded")).click();
      assertThat(browser.findElement(By.id("PIS-001")).isDisplayed()).isTrue();
      assertThat(browser.findElement(By.id("PIS-009")).isDisplayed()).isFalse();
      browser.findElement(By.id("filter-fails-2")).click();
      assertThat(browser.findElement(By.id("PIS-024")).isDisplayed()).isTrue();
      assertThat(browser.findElement(By.id("PIS-001")).isDisplayed()).isFalse();
      assertThat(browser.manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
    } finally {
      browser.quit();
    }
  }

  private static Review note(String id, String objection, String comment) {
    return new Review(
        id,
        "A Name",
        "2026-11-22",
        "0123456789ab",
        Optional.of(objection).filter(it -> !it.isEmpty()),
        Optional.of(comment).filter(it -> !it.isEmpty()),
        Optional.empty());
  }

  /** A specification of one sentence a row, in place of the page that is nowhere here. */
  private static LivingSpec kettles() {
    List<Sentence> sentences = Page.of(KETTLE).sentences();
    List<Requirement> rows =
        IntStream.range(0, sentences.size())
            .mapToObj(i -> row("PIS-%03d".formatted(i + 1), sentences.get(i)))
            .toList();
    return new LivingSpec(
        new Inventory(rows), List.of(), List.of(), new Choices(List.of()), List.of(), Set.of());
  }

  private static Requirement row(String id, Sentence sentence) {
    return new Requirement(
        id,
        sentence.section(),
        sentence.about(),
        sentence.fingerprint(),
        "our words for " + id,
        Requirement.Kind.SCENARIOS,
        Optional.empty(),
        Optional.empty());
  }

  private static String firstLine(ScenarioEntry scenario) {
    return scenario.steps().get(0).split("\n", 2)[0];
  }

  private static String scenario(String id) {
    int there = PAGE.indexOf(" id=\"" + id + "\"");
    assertThat(there).as(id).isPositive();
    int start = PAGE.indexOf("<li class=\"told", there - 80) + 3;
    return PAGE.substring(start, PAGE.indexOf("</li>", start));
  }

  private static String article(String id) {
    int start = PAGE.indexOf(" id=\"" + id + "\"");
    return PAGE.substring(start, PAGE.indexOf("</article>", start));
  }
}
