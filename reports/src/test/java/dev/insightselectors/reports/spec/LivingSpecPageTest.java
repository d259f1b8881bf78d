package dev.insightselectors.reports.spec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.reports.compare.Comparison;
import dev.insightselectors.reports.compare.SampleReports;
import dev.insightselectors.reports.page.Browser;
import dev.insightselectors.reports.page.ReportPages;
import dev.insightselectors.reports.page.Seen;
import dev.insightselectors.testkit.spec.Choice;
import dev.insightselectors.testkit.spec.Choices;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;

class LivingSpecPageTest {
  private static final int MEGABYTE = 1_000_000;
  private static final String HOSTILE =
      "</script></style>\"'><img src=x onerror=alert(1)>&{{main}}";
  private static final LivingSpec SPEC = SampleSpec.load();
  private static final Reviews REVIEWS =
      new Reviews(
          List.of(
              new Review(
                  "PIS-004",
                  HOSTILE,
                  "2026-11-22",
                  SPEC.hash(SPEC.inventory().row("PIS-004").orElseThrow())),
              new Review("PIS-005", "Somebody", "2026-11-22", "0123456789ab")));
  private static final Comparison REPORTS =
      Comparison.of(
          List.of("reference", "faulty"),
          List.of(SampleReports.reference(), SampleReports.faulty()));
  private static final String PAGE = LivingSpecPage.of(SPEC, REVIEWS, REPORTS, ReportPages.NONE);

  @TempDir Path folder;

  @Test
  void tellsEveryRequirement() {
    assertThat(SPEC.inventory().rows())
        .allSatisfy(row -> assertThat(PAGE).containsOnlyOnce(" id=\"" + row.id() + "\""));
    assertThat(PAGE.getBytes(UTF_8)).hasSizeLessThan(MEGABYTE);
  }

  @Test
  void tellsEveryScenarioOnce() {
    assertThat(SPEC.scenarios())
        .allSatisfy(it -> assertThat(PAGE).containsOnlyOnce(" id=\"" + it.id() + "\""));
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
    String page = LivingSpecPage.of(more, REVIEWS, REPORTS, ReportPages.NONE);

    assertThat(page)
        .contains("Scenarios in no released set yet: 1.")
        .containsOnlyOnce("in no set yet");
    assertThat(page.substring(page.indexOf(" id=\"" + id + "\""))).contains("in no set yet");
  }

  @Test
  void tellsWhatIsExcludedAndWhy() {
    assertThat(article("PIS-001")).contains("excluded", "Excluded: The title of the document");
  }

  @Test
  void tellsTheChoiceWithWhatElseIsAccepted() {
    assertThat(article("PIS-009"))
        .contains("href=\"#C12\"", "InvalidParameterException", "OperationNotPermittedException");
  }

  @Test
  void countsAtAGlanceWhatIsTestedExcludedAndChosen() {
    assertThat(Seen.in(PAGE))
        .containsPattern("Section requirements documented inferred ")
        .containsPattern("Request Parameters \\d+ \\d+ ")
        .contains("excluded no answer can show it");
  }

  @Test
  void tellsEveryChoiceOnceWithTheRequirementsThatItIsIn() {
    assertThat(SPEC.choices().all())
        .allSatisfy(it -> assertThat(PAGE).containsOnlyOnce(" id=\"" + it.id() + "\""));
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

    assertThat(LivingSpecPage.of(SPEC, REVIEWS, REPORTS, pages))
        .contains("<a href=\"./f/index.html#PIS-024\">faulty</a>")
        .contains("<a href=\"./f/index.html#trail-with-store-parameters/a-source\">faulty</a>")
        .contains("<dt>reference</dt>");
  }

  @Test
  void tellsTheVerdictsOfTheReports() {
    assertThat(article("PIS-024")).contains("reference", "faulty", "failed", "Deliberate defects");
    assertThat(
            LivingSpecPage.of(SPEC, REVIEWS, Comparison.of(List.of(), List.of()), ReportPages.NONE))
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

    assertThat(LivingSpecPage.of(spec, REVIEWS, REPORTS, ReportPages.NONE))
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

  private static String scenario(String id) {
    int start = PAGE.indexOf(" id=\"" + id + "\"");
    return PAGE.substring(start, PAGE.indexOf("</li>", start));
  }

  private static String article(String id) {
    int start = PAGE.indexOf(" id=\"" + id + "\"");
    return PAGE.substring(start, PAGE.indexOf("</article>", start));
  }
}
