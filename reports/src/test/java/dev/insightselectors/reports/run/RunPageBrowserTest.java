package dev.insightselectors.reports.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.reports.page.Browser;
import dev.insightselectors.testkit.run.Failure;
import dev.insightselectors.testkit.run.RunReport;
import dev.insightselectors.testkit.run.SampleRun;
import dev.insightselectors.testkit.run.SampleScenarios;
import dev.insightselectors.testkit.run.ScenarioResult;
import dev.insightselectors.testkit.run.Verdict;
import dev.insightselectors.testkit.spec.Inventory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;

/** The page in a real browser, opened from the disk. Skipped where there is no Chromium. */
@Tag("long")
class RunPageBrowserTest {
  private static final String UNTIL_IT_SHOWS =
      """
      const it = arguments[0];
      return new Promise((done) => {
        const look = () => (it.checkVisibility() ? done(true) : requestAnimationFrame(look));
        look();
      });
      """;

  @TempDir private static Path folder;
  private static ChromeDriver browser;

  @BeforeAll
  static void writeTheReportsAndOpenTheBrowser() throws IOException {
    Browser.assumeThereIsOne();
    Reports.write(SampleRun.mixed(), SampleRun.INVENTORY, folder.resolve("mixed"));
    Reports.write(SampleRun.hostile(), SampleRun.INVENTORY, folder.resolve("hostile"));
    Reports.write(
        SampleRun.beyond(SampleRun.mixed(), SampleScenarios.failed("later/wrong", "PIS-024")),
        SampleRun.INVENTORY,
        folder.resolve("later"));
    Reports.write(everyScenario(Verdict.FAILED), Inventory.load(), folder.resolve("failing"));
    Reports.write(everyScenario(Verdict.PASSED), Inventory.load(), folder.resolve("passing"));
    browser = Browser.open(folder.resolve("profile"), true);
  }

  /** The run of moto that is published here, as if it had come to this. */
  private static RunReport everyScenario(Verdict verdict) throws IOException {
    RunReport moto = ReportJson.read(Path.of("../results/moto-5.2.1/report.json")).run();
    return new RunReport(
        moto.kitVersion(),
        moto.requirementSet(),
        moto.requirementSetDigest(),
        moto.subject(),
        moto.startedAt(),
        moto.duration(),
        moto.selection(),
        moto.scenariosInSet(),
        moto.scenarios().stream().map(it -> ended(it, verdict)).toList(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  private static ScenarioResult ended(ScenarioResult it, Verdict verdict) {
    Failure refused =
        new Failure(
            "Then the call is accepted",
            "accepted",
            "AccessDeniedException",
            "how the call ends: expected accepted, got AccessDeniedException");
    return new ScenarioResult(
        it.id(),
        it.feature(),
        it.file(),
        it.rule(),
        it.requirements(),
        it.chosen(),
        it.name(),
        it.steps(),
        verdict,
        Optional.of(it.failure().orElse(refused)).filter(any -> verdict == Verdict.FAILED),
        Optional.empty(),
        it.outcome(),
        it.exchanges(),
        it.duration());
  }

  @AfterAll
  static void closeTheBrowser() {
    if (browser != null) {
      browser.quit();
    }
  }

  @BeforeEach
  void openTheReport() {
    width(1280);
    open("mixed", "");
  }

  @ParameterizedTest
  @CsvSource({"mixed, 320", "mixed, 360", "mixed, 1280", "hostile, 360", "hostile, 1280"})
  void neverScrollsSideways(String report, int width) {
    width(width);
    open(report, "");
    run("document.querySelectorAll('details').forEach(it => it.open = true)");

    assertThat(run("return innerWidth")).isEqualTo((long) width);
    assertThat(run("return document.documentElement.scrollWidth"))
        .isEqualTo(run("return document.documentElement.clientWidth"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"mixed", "hostile"})
  void saysNothingOnTheConsole(String report) {
    browser.manage().logs().get(LogType.BROWSER);
    open(report, "");

    assertThat(browser.manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
  }

  @Test
  void runsNothingThatTheSubjectSent() {
    open("hostile", "");

    assertThat(browser.findElements(By.cssSelector("img, script"))).hasSize(1);
  }

  @Test
  void findsARequirementByItsId() {
    search("pis-024");

    assertThat(requirements()).contains("PIS-024").hasSizeLessThan(10);
    assertThat(text("#shown")).matches("\\d of 157 requirements");
  }

  @Test
  void findsAScenarioByWhatWasSent() {
    search("store-1f0c a-source");

    assertThat(requirements()).containsExactly("PIS-024");
    assertThat(titles()).containsExactly("a trail together with one resource a source");
  }

  @Test
  void saysSoWhenNothingIsFound() {
    search("nowhere to be found");

    assertThat(requirements()).isEmpty();
    assertThat(text("#nothing")).startsWith("Nothing here matches.");

    browser.findElement(By.id("reset")).click();

    assertThat(browser.findElement(By.id("nothing")).isDisplayed()).isFalse();
    assertThat(displayed(".fold > summary")).hasSizeGreaterThan(3);
  }

  @ParameterizedTest
  @CsvSource({"failures, 2", "unpassed, 5", "chosen, 1", "beyond, 1"})
  void keepsWhatDoesNotCountApart(String filter, int scenarios) {
    open("later", "");

    choose(filter);

    assertThat(titles()).hasSize(scenarios);
    assertThat(titles().contains("a trail together with later wrong"))
        .isEqualTo(filter.equals("beyond"));
  }

  @ParameterizedTest
  @CsvSource({"failures, 2", "unpassed, 5", "chosen, 1"})
  void showsOnlyWhatTheFilterLets(String filter, int scenarios) {
    choose(filter);

    assertThat(titles()).hasSize(scenarios);
  }

  @Test
  void showsTheFailuresByRequirement() {
    choose("failures");

    assertThat(requirements()).containsExactly("PIS-024", "PIS-113");
  }

  @Test
  void opensTheScenarioThatThePermalinkNames() {
    choose("failures");
    open("mixed", "#quota/second-call");

    WebElement scenario = browser.findElement(By.id("quota/second-call"));
    assertThat(scenario.getDomAttribute("open")).isNotNull();
    assertThat(scenario.findElement(By.className("body")).isDisplayed()).isTrue();
  }

  @Test
  void showsAFilteredRequirementWhenItsLinkIsFollowed() {
    choose("failures");
    run("location.hash = '#PIS-134'");
    run("return new Promise(done => setTimeout(done, 100))");

    assertThat(browser.findElement(By.id("PIS-134")).isDisplayed()).isTrue();
  }

  /** Whoever opens it sees what to mend, and not five hundred failures one after the other. */
  @ParameterizedTest
  @ValueSource(ints = {390, 1280})
  void isShortWhenEverythingFails(int width) throws IOException {
    width(width);
    open("failing", "");

    assertThat(((Number) run("return document.documentElement.scrollHeight")).intValue())
        .isLessThan(6000);
    assertThat(Files.size(folder.resolve("failing/index.html"))).isLessThan(3 * 1024 * 1024);
    assertThat(displayed(".causes > li")).hasSize(10);
  }

  @ParameterizedTest
  @ValueSource(ints = {390, 1280})
  void isShortWhenNothingFails(int width) {
    width(width);
    open("passing", "");

    assertThat(((Number) run("return document.documentElement.scrollHeight")).intValue())
        .isLessThan(6000);
  }

  @Test
  void leadsFromACauseToItsScenarios() {
    open("failing", "");
    WebElement cause = browser.findElement(By.cssSelector(".causes > li > details"));

    cause.findElement(By.tagName("summary")).click();
    WebElement link = cause.findElement(By.cssSelector("details > ul a"));
    String id = String.valueOf(link.getDomAttribute("href")).substring(1);
    run("arguments[0].scrollIntoView({block: 'center'})", link);
    link.click();

    WebElement scenario = browser.findElement(By.id(id)).findElement(By.className("body"));
    assertThat(run(UNTIL_IT_SHOWS, scenario)).isEqualTo(true);
  }

  @Test
  void copiesTheCurlLine() {
    open("mixed", "#one-resource/a-source");
    WebElement copy = browser.findElement(By.cssSelector(".curl .copy"));
    run("arguments[0].scrollIntoView({block: 'center'})", copy);
    copy.click();
    run("return new Promise(done => setTimeout(done, 100))");

    assertThat(copy.getText()).isIn("Copied", "Selected");
  }

  @Test
  void isWorkedByTheKeyboard() {
    browser.findElement(By.tagName("body")).sendKeys("/");
    WebElement focused = browser.switchTo().activeElement();
    assertThat(focused.getDomAttribute("id")).isEqualTo("search");

    focused.sendKeys(Keys.TAB);
    browser.switchTo().activeElement().sendKeys(Keys.ARROW_RIGHT);

    assertThat(requirements()).containsExactly("PIS-024", "PIS-113");
  }

  @Test
  void isReadableWithoutItsScript() {
    ChromeDriver plain = Browser.open(folder.resolve("plain"), false);
    try {
      plain.get(address("mixed", ""));

      assertThat(plain.findElement(By.className("tools")).isDisplayed()).isFalse();
      plain.findElements(By.cssSelector(".fold > summary")).forEach(WebElement::click);
      plain.findElement(By.cssSelector(".scenario.fails > summary")).click();
      assertThat(plain.findElement(By.id("PIS-024")).getText())
          .contains("cannot be given together");
      assertThat(plain.findElement(By.cssSelector(".failure")).getText())
          .contains("InvalidParameterCombinationException")
          .contains("curl -s");
    } finally {
      plain.quit();
    }
  }

  private static void width(int width) {
    Map<String, Object> size =
        Map.of("width", width, "height", 800, "deviceScaleFactor", 1, "mobile", width < 600);
    browser.executeCdpCommand("Emulation.setDeviceMetricsOverride", size);
  }

  private static void open(String report, String fragment) {
    browser.get("about:blank");
    browser.get(address(report, fragment));
  }

  private static String address(String report, String fragment) {
    return folder.resolve(report).resolve("index.html").toUri() + fragment;
  }

  private static void search(String words) {
    browser.findElement(By.id("search")).sendKeys(words);
  }

  private static void choose(String filter) {
    browser.findElement(By.id("filter-" + filter)).click();
  }

  private static List<String> requirements() {
    return displayed("article.row").map(it -> it.getDomAttribute("id")).toList();
  }

  private static List<String> titles() {
    return displayed(".scenario .title").map(WebElement::getText).toList();
  }

  private static Stream<WebElement> displayed(String selector) {
    return browser.findElements(By.cssSelector(selector)).stream().filter(WebElement::isDisplayed);
  }

  private static String text(String selector) {
    return browser.findElement(By.cssSelector(selector)).getText();
  }

  private static Object run(String script, Object... arguments) {
    return browser.executeScript(script, arguments);
  }
}
