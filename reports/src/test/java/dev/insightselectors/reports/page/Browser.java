package dev.insightselectors.reports.page;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.logging.Level;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** The Chromium of this machine, which never goes out to the network. */
public final class Browser {
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

  private Browser() {}

  public static void assumeThereIsOne() {
    assumeTrue(Files.isExecutable(CHROMIUM), "no browser: " + CHROMIUM + " is not there");
    assumeTrue(Files.isExecutable(DRIVER), "no browser: " + DRIVER + " is not there");
  }

  public static ChromeDriver open(Path profile, boolean withScripts) {
    ChromeOptions options = options(profile);
    if (!withScripts) {
      Map<String, Object> off = Map.of("profile.managed_default_content_settings.javascript", 2);
      options.setExperimentalOption("prefs", off);
    }
    // Named, so that nothing looks for a driver to download.
    ChromeDriverService service =
        new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile()).build();
    return new ChromeDriver(service, options);
  }

  private static ChromeOptions options(Path profile) {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(CHROMIUM.toFile());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--user-data-dir=" + profile);
    LoggingPreferences console = new LoggingPreferences();
    console.enable(LogType.BROWSER, Level.ALL);
    options.setCapability("goog:loggingPrefs", console);
    return options;
  }
}
