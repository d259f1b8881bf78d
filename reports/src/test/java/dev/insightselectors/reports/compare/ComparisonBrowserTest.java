package dev.insightselectors.reports.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.reports.page.Browser;
import dev.insightselectors.reports.page.ReportPages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;

/** The comparison in a real browser, opened from the disk. Skipped where there is no Chromium. */
@Tag("long")
class ComparisonBrowserTest {
  @TempDir private static Path folder;
  private static ChromeDriver browser;

  @BeforeAll
  static void writeThePagesAndOpenTheBrowser() throws IOException {
    Browser.assumeThereIsOne();
    write(
        "three",
        Comparison.of(
            List.of("reference", "faulty", "trails only"),
            List.of(
                SampleReports.reference(), SampleReports.faulty(), SampleReports.trailsOnly())));
    write(
        "hostile",
        Comparison.of(
            List.of(SampleReports.HOSTILE, "reference"),
            List.of(SampleReports.hostile(), SampleReports.reference())));
    browser = Browser.open(folder.resolve("profile"), true);
  }

  @AfterAll
  static void closeTheBrowser() {
    if (browser != null) {
      browser.quit();
    }
  }

  @ParameterizedTest
  @CsvSource({"three, 360", "three, 1280", "hostile, 360", "hostile, 1280"})
  void fitsAndIsQuiet(String page, int width) {
    browser.manage().logs().get(LogType.BROWSER);
    open(page, "", width);
    browser.executeScript("document.querySelectorAll('details').forEach(it => it.open = true)");

    assertThat(browser.executeScript("return document.documentElement.scrollWidth"))
        .isEqualTo(browser.executeScript("return document.documentElement.clientWidth"));
    assertThat(browser.manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
    assertThat(browser.findElements(By.cssSelector("img, script"))).hasSize(1);
  }

  @Test
  void showsDisagreementFirst() {
    open("three", "", 1280);

    assertThat(browser.findElement(By.cssSelector("main h2")).getText()).isEqualTo("They differ");
  }

  @Test
  void showsOnlyWhatTheFilterLets() {
    open("three", "", 1280);
    browser.findElement(By.id("filter-differ")).click();

    assertThat(displayedRows()).contains("PIS-024").doesNotContain("PIS-001");
  }

  @Test
  void showsTheRowThatThePermalinkNames() {
    open("three", "#PIS-024", 360);

    WebElement row = browser.findElement(By.id("PIS-024"));
    assertThat(row.getRect().getY()).isPositive();
    assertThat(row.getText()).contains("cannot be given together", " failed");
    assertThat(
            browser.executeScript(
                "return getComputedStyle(arguments[0].querySelector('td'), '::before').content",
                row))
        .isEqualTo("\"reference\"");
  }

  @Test
  void isReadableWithoutItsScript() {
    ChromeDriver plain = Browser.open(folder.resolve("plain"), false);
    try {
      plain.get(address("three", ""));

      assertThat(plain.findElement(By.className("tools")).isDisplayed()).isFalse();
      assertThat(plain.findElement(By.id("PIS-024")).getText())
          .contains("cannot be given together");
    } finally {
      plain.quit();
    }
  }

  private static List<String> displayedRows() {
    return browser.findElements(By.cssSelector("tbody")).stream()
        .filter(WebElement::isDisplayed)
        .map(it -> it.getDomAttribute("id"))
        .toList();
  }

  private static void write(String name, Comparison comparison) throws IOException {
    byte[] page = ComparisonPage.of(comparison, ReportPages.NONE).getBytes(StandardCharsets.UTF_8);
    Files.write(folder.resolve(name + ".html"), page);
  }

  private static void open(String page, String fragment, int width) {
    Map<String, Object> size =
        Map.of("width", width, "height", 800, "deviceScaleFactor", 1, "mobile", width < 600);
    browser.executeCdpCommand("Emulation.setDeviceMetricsOverride", size);
    browser.get("about:blank");
    browser.get(address(page, fragment));
  }

  private static String address(String page, String fragment) {
    return folder.resolve(page + ".html").toUri() + fragment;
  }
}
