package dev.insightselectors.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.adapters.http.AwsJsonServer;
import dev.insightselectors.adapters.http.ServerOptions;
import dev.insightselectors.adapters.http.Trust;
import dev.insightselectors.adapters.http.page.About;
import dev.insightselectors.adapters.memory.InMemoryWorld;
import dev.insightselectors.app.conform.InventoryWords;
import dev.insightselectors.documents.World;
import dev.insightselectors.faults.Fault;
import dev.insightselectors.reports.page.Browser;
import dev.insightselectors.testkit.subject.Patience;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;

/** The page at {@code GET /} in a real browser. Skipped where there is no Chromium. */
class FrontPageBrowserTest {
  private static final String TRAIL = "Made-by-hand";
  private static final Patience WAITING = new Patience(400, Duration.ofMillis(50));
  private static final World BEGINNING = InMemoryWorld.pageExamples();
  private static final AwsJsonServer SERVER = server(Trust.USUAL);
  private static final AwsJsonServer GUARDED =
      server(Trust.USUAL.withRegistryToken(Optional.of("secret")));

  @TempDir private static Path folder;
  private static ChromeDriver browser;

  private static AwsJsonServer server(Trust trust) {
    About about =
        new About(
            "insight-selectors 1",
            "memory",
            List.of("What is changed is kept in memory, until the server ends."),
            Optional.of(BEGINNING),
            new InventoryWords());
    ServerOptions options = ServerOptions.on("127.0.0.1", 0).withTrust(trust).withAbout(about);
    return Composition.server(options, BEGINNING, Backing.memory(), Fault.NONE);
  }

  @BeforeAll
  static void start() {
    Browser.assumeThereIsOne();
    SERVER.start();
    GUARDED.start();
    browser = Browser.open(folder.resolve("profile"), true);
  }

  @AfterAll
  static void stop() {
    SERVER.close();
    GUARDED.close();
    if (browser != null) {
      browser.quit();
    }
  }

  @ParameterizedTest
  @CsvSource({"390, light", "390, dark", "1280, light", "1280, dark"})
  void fitsAndIsQuiet(int width, String scheme) throws Exception {
    call(
        "PutInsightSelectors",
        "{\"TrailName\":\"<img src=x onerror=alert(1)>\",\"InsightSelectors\":[]}");
    call("PutInsightSelectors", "{\"TrailName\":\"SampleTrail\",\"InsightSelectors\":[]}");
    call("StartQuery", "{}");
    browser.manage().logs().get(LogType.BROWSER);
    open(SERVER, width, scheme);
    browser.executeScript("document.querySelectorAll('details').forEach(it => it.open = true)");

    assertThat(browser.executeScript("return document.documentElement.scrollWidth"))
        .isEqualTo(browser.executeScript("return document.documentElement.clientWidth"));
    assertThat(browser.manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
    assertThat(browser.findElements(By.cssSelector("img"))).isEmpty();
    assertThat(browser.findElement(By.id("calls")).getText())
        .contains("StartQuery, but this server does not serve it")
        .contains("Requirement PIS-110", "Rule: A trail name may only have", "<img src=x");
    keep(width, scheme);
  }

  @Test
  void putsBackTheWorldThatItStartedWithAndKeepsItAsAFile() throws Exception {
    call(
        "CreateTrail",
        "{\"Name\":\"" + TRAIL + "\",\"S3BucketName\":\"amzn-s3-demo-bucket-by-hand\"}");
    open(SERVER, 1280, "light");
    assertThat(browser.findElement(By.tagName("main")).getText()).contains("trail/" + TRAIL);
    assertThat(browser.findElement(By.id("save")).getDomAttribute("download"))
        .isEqualTo("world.json");

    browser.findElement(By.id("reset")).click();
    browser.switchTo().alert().accept();

    untilStatusSays("as it was");
    assertThat(browser.findElements(By.xpath("//h3[.='" + TRAIL + "']"))).isEmpty();
    assertThat(browser.findElements(By.xpath("//h3[.='SampleTrail']"))).hasSize(1);
  }

  @Test
  void asksForTheTokenOfTheRegistry() {
    open(GUARDED, 390, "light");
    assertThat(browser.findElements(By.id("calls"))).isEmpty();

    browser.findElement(By.id("token")).sendKeys("wrong");
    browser.findElement(By.cssSelector("#unlock button")).click();
    untilStatusSays("not the token");

    browser.findElement(By.id("token")).sendKeys("secret");
    browser.findElement(By.cssSelector("#unlock button")).click();
    untilStatusSays("");
    assertThat(browser.findElements(By.id("calls"))).hasSize(1);
    assertThat(browser.findElement(By.tagName("main")).getText()).contains("SampleTrail");
  }

  private static void untilStatusSays(String words) {
    Predicate<String> said = words.isEmpty() ? String::isEmpty : status -> status.contains(words);
    assertThat(WAITING.until(() -> browser.findElement(By.id("status")).getText(), said))
        .matches(said);
  }

  private static void open(AwsJsonServer server, int width, String scheme) {
    resize(width, 900);
    browser.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    browser.get("http://127.0.0.1:" + server.port() + "/");
  }

  private static void resize(int width, int height) {
    Map<String, Object> size =
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600);
    browser.executeCdpCommand("Emulation.setDeviceMetricsOverride", size);
  }

  /** A picture of the whole page, to look at. */
  private static void keep(int width, String scheme) throws IOException {
    Object height = browser.executeScript("return document.documentElement.scrollHeight");
    resize(width, ((Number) height).intValue());
    Path pictures = Files.createDirectories(Path.of("target", "front-page"));
    Files.write(
        pictures.resolve(width + "-" + scheme + ".png"), browser.getScreenshotAs(OutputType.BYTES));
  }

  private static void call(String operation, String body) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + SERVER.port() + "/"))
            .header("Content-Type", "application/x-amz-json-1.1")
            .header("X-Amz-Target", "CloudTrail_20131101." + operation)
            .header(
                "Authorization",
                "AWS4-HMAC-SHA256 Credential=123456789012/0/us-east-2/cloudtrail/aws4_request")
            .POST(BodyPublishers.ofString(body))
            .build();
    HttpClient.newHttpClient().send(request, BodyHandlers.discarding());
  }
}
