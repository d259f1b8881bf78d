package dev.insightselectors.app;

import dev.insightselectors.reports.page.Browser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** A page that was opened from the disk, in a browser of its own. */
final class OpenPage implements AutoCloseable {
  private final ChromeDriver browser;

  private OpenPage(ChromeDriver browser) {
    this.browser = browser;
  }

  /** Skips the test where there is no browser. */
  static OpenPage of(Path page, String fragment, int width, boolean withScripts) {
    Browser.assumeThereIsOne();
    ChromeDriver browser = Browser.open(profileBeside(page), withScripts);
    browser.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 800, "deviceScaleFactor", 1, "mobile", width < 600));
    browser.get(page.toUri() + fragment);
    return new OpenPage(browser);
  }

  private static Path profileBeside(Path page) {
    try {
      return Files.createTempDirectory(page.toAbsolutePath().getParent(), "profile");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Object run(String script) {
    return browser.executeScript(script);
  }

  void click(String selector) {
    browser.findElement(By.cssSelector(selector)).click();
  }

  void type(String selector, String words) {
    browser.findElement(By.cssSelector(selector)).sendKeys(words);
  }

  String text(String selector) {
    return browser.findElement(By.cssSelector(selector)).getText();
  }

  List<String> texts(String selector) {
    return displayed(selector).map(WebElement::getText).toList();
  }

  /** The ids of what is displayed, empty texts where there is none. */
  List<String> ids(String selector) {
    return displayed(selector).map(it -> String.valueOf(it.getDomAttribute("id"))).toList();
  }

  /** Whether its beginning is in the window, as it is after a link to it was followed. */
  boolean isInSight(String selector) {
    Object inSight =
        browser.executeScript(
            "const top = arguments[0].getBoundingClientRect().top;"
                + "return top >= 0 && top < innerHeight",
            browser.findElement(By.cssSelector(selector)));
    return Boolean.TRUE.equals(inSight);
  }

  /** What was written on the console since the browser is open. */
  List<String> console() {
    return browser.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::toString)
        .toList();
  }

  private Stream<WebElement> displayed(String selector) {
    return browser.findElements(By.cssSelector(selector)).stream().filter(WebElement::isDisplayed);
  }

  @Override
  public void close() {
    browser.quit();
  }
}
