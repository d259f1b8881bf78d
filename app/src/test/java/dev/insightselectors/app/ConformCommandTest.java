package dev.insightselectors.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.app.conform.ServedReference;
import dev.insightselectors.app.serve.Served;
import dev.insightselectors.faults.Faults;
import dev.insightselectors.reports.run.ReportJson;
import dev.insightselectors.testkit.run.ScenarioResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConformCommandTest {
  private static final String AWS = "https://cloudtrail.us-east-2.amazonaws.com";
  private static final String NOBODY = "http://127.0.0.1:1";
  private static final String APPENDS = "replace-on-a-trail/another-type";

  @TempDir private Path folder;

  @Test
  void refusesRealAwsUnlessItIsMeantAndSaysWhatItWouldCost() {
    assertRefused(
        conform("--endpoint", AWS, "--arrange", "aws"),
        "this is real AWS",
        "charged for",
        "never tried on real AWS",
        "--dry-run",
        "--yes-this-is-real-aws");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://cloudtrail.eu-central-1.amazonaws.com",
        "https://CloudTrail.eu-west-1.amazonaws.com/",
        "https://cloudtrail.cn-north-1.amazonaws.com.cn",
        "https://cloudtrail.us-east-2.api.aws"
      })
  void sendsWhoMeansRealAwsToTheRegionOfTheScenarios(String endpoint) {
    assertRefused(
        conform("--endpoint", endpoint, "--arrange", "aws", "--yes-this-is-real-aws"),
        "the scenarios play in us-east-2. Give --endpoint https://cloudtrail.us-east-2.amazonaws.com");
  }

  @Test
  void sendsNoWorldDocumentToRealAws() {
    assertRefused(
        conform("--endpoint", AWS, "--yes-this-is-real-aws"), "real AWS takes no world document");
  }

  @Test
  void plansARunOnRealAwsCallByCallWithoutOne() {
    CommandRun run =
        conform("--endpoint", AWS, "--arrange", "aws", "--dry-run", "--only", "@PIS-130");

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out().lines())
        .containsSubsequence(
            "Before the first scenario",
            "  STS GetCallerIdentity by caller",
            "bucket-missing",
            "After the last scenario")
        .anyMatch(line -> line.matches("  S3 +DeleteBucket +by caller +in us-east-2 .*"))
        .anyMatch(
            line -> line.matches("  CloudTrail +PutInsightSelectors +by caller +in us-east.*"))
        .anyMatch(line -> line.matches("In all, for \\d+ scenarios, .*: \\d+ calls"))
        .anyMatch(line -> line.matches("At the pace of real AWS that takes \\d+ minutes or more."))
        .anyMatch(line -> line.endsWith("never tried on real AWS."));
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void plansTheOrganizationOfThoseWhoHaveOne() {
    CommandRun run =
        conform(
            "--endpoint",
            AWS,
            "--arrange",
            "aws",
            "--dry-run",
            "--only",
            "@needs-organization",
            "--account",
            "caller=a,management=b,delegated-administrator=c,another=d");

    assertThat(run.out())
        .contains("STS GetCallerIdentity by another, caller, delegated-administrator, management")
        .contains("Organizations ListAccounts")
        .doesNotContain("Organizations CreateAccount", "IAM DeleteServiceLinkedRole");
  }

  @Test
  void plansOnlyWhatIsArrangedThroughAws() {
    assertRefused(conform("--endpoint", NOBODY, "--dry-run"), "--dry-run: it is for");
    assertRefused(conform("--dry-run"), "--dry-run: it is for");
  }

  @Test
  void knowsNoOtherParts() {
    assertRefused(
        conform("--endpoint", NOBODY, "--arrange", "aws", "--account", "boss=admin"),
        "--account boss: nobody plays such a part",
        "another, caller, delegated-administrator, management");
  }

  @Test
  void saysThatNobodyAnswers() {
    assertRefused(conform("--endpoint", NOBODY, "--arrange", "aws"), "--endpoint " + NOBODY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1:4586", "ftp://127.0.0.1/", "http:// a/", "http:///path", "x"})
  void takesOnlyUrls(String endpoint) {
    assertRefused(
        conform("--endpoint", endpoint), "--endpoint", "is not a URL like http://127.0.0.1");
    assertRefused(
        conform("--endpoint", NOBODY, "--arrange", "aws", "--arrange-at", endpoint),
        "--arrange-at",
        "is not a URL like http://127.0.0.1");
  }

  @Test
  void saysWhatIsWrongWithTheChoiceOfScenarios() {
    assertRefused(conform("--only", "@PIS-130 and ("), "--only @PIS-130 and (: ");
    assertRefused(conform("--only", "@PIS-999"), "--only @PIS-999: it chooses no scenario");
  }

  @Test
  void saysWhichFileIsInTheWayOfTheReport() throws IOException {
    String file = Files.writeString(folder.resolve("file"), "").toString();

    assertRefused(
        CommandRun.of("conform", "--only", "@PIS-130", "--report", file),
        file + ": it is there already");
    assertRefused(
        CommandRun.of("spec", "--html", file + "/page.html"), file + ": it is there already");
  }

  @Test
  void saysInOneLineThatNobodyAnswers() {
    assertRefused(
        conform("--endpoint", NOBODY), "--endpoint " + NOBODY, "Nothing answers at " + NOBODY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--rate", "--settle"})
  void takesNoNegativeNumbers(String option) {
    assertRefused(
        conform("--endpoint", NOBODY, "--arrange", "aws", option, "-2"),
        option + " -2: ",
        " is 0 ");
  }

  @Test
  void testsAServerOfWhichItKnowsTheUrlAlone() throws IOException {
    try (Served server = new Served()) {
      String url = server.endpoint().toString();
      CommandRun run = conform("--endpoint", url, "--arrange", "aws", "--name", "ours 1.0");

      assertThat(run.exitCode()).as(run.out()).isZero();
      assertThat(run.out())
          .containsPattern("PARTIAL: 3\\d\\d passed, ")
          .doesNotContain("could not be deleted");
    }
    assertThat(ReportJson.read(folder.resolve("report.json")).run().subject().name())
        .isEqualTo("ours 1.0");
  }

  @Test
  void arrangesBehindAGatewayWhatItCallsInFrontOfIt() {
    try (Served behind = new Served();
        Served another = new Served()) {
      String url = behind.endpoint().toString();

      CommandRun through = arrangedAt(url, url);
      CommandRun besides = arrangedAt(url, another.endpoint().toString());

      assertThat(through.out()).contains("PARTIAL: ");
      assertThat(besides.exitCode()).isEqualTo(2);
      assertThat(besides.out()).contains("every good call ends in TrailNotFoundException");
    }
  }

  private CommandRun arrangedAt(String url, String endpoint) {
    return conform(
        "--endpoint", endpoint, "--arrange", "aws", "--arrange-at", url, "--only", "@PIS-004");
  }

  @Test
  void arrangesElsewhereOnlyThroughAws() {
    assertRefused(
        conform("--endpoint", NOBODY, "--arrange-at", NOBODY),
        "--arrange-at: it is for an --endpoint");
  }

  @Test
  void plansWhatIsCalledBehindAGateway() {
    CommandRun run =
        conform(
            "--endpoint",
            NOBODY,
            "--arrange",
            "aws",
            "--arrange-at",
            AWS,
            "--dry-run",
            "--only",
            "@PIS-130");

    assertThat(run.out()).contains("STS GetCallerIdentity by caller", "never tried on real AWS");
  }

  @Test
  void refusesRealAwsBehindAGatewayToo() {
    assertRefused(
        conform("--endpoint", NOBODY, "--arrange", "aws", "--arrange-at", AWS), "is real AWS");
  }

  @Test
  void recordsWhatFailsAndExcusesItFromThenOn() throws IOException {
    Path file = folder.resolve("known.yaml");
    try (ServedReference server = new ServedReference(Faults.named("appends").orElseThrow())) {
      String url = server.info().endpoint();
      String some = "@PIS-003 or @PIS-004";
      assertThat(
              conform("--endpoint", url, "--only", some, "--record-deviations", file.toString())
                  .exitCode())
          .isEqualTo(1);
      assertThat(file)
          .content()
          .contains("scenario: \"" + APPENDS + "\"", "behaviour: \"the Insights of AuditTrail");

      CommandRun excused =
          conform(
              "--endpoint",
              url,
              "--only",
              some,
              "--deviations",
              file.toString(),
              "--without-messages");

      assertThat(excused.exitCode()).as(excused.out()).isZero();
      assertThat(excused.out()).contains(" known deviation");
    }
    assertThat(ReportJson.read(folder.resolve("report.json")).run().scenarios())
        .flatExtracting(ScenarioResult::exchanges)
        .isEmpty();
  }

  @Test
  void knowsTheScenariosThatDeviationsAreOf() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("known.yaml"),
            "- {scenario: no-such-scenario, link: 'https://a.example'}");

    assertRefused(
        conform("--deviations", file.toString()), file.toString(), "there is no scenario no-such");
  }

  @Test
  void saysThatTheFileOfDeviationsIsMissing() {
    assertRefused(
        conform("--deviations", "nowhere.yaml"),
        "--deviations nowhere.yaml: there is no such file");
  }

  private CommandRun conform(String... options) {
    return CommandRun.of(
        Stream.concat(Stream.of("conform", "--report", folder.toString()), Arrays.stream(options))
            .toArray(String[]::new));
  }

  private static void assertRefused(CommandRun run, String... words) {
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("insight-selectors: ").contains(words).hasLineCount(1);
  }

  @Test
  void anAuthorityThatIsNamedHasToBeThereWhateverIsReached() {
    CommandRun run = CommandRun.of("conform", "--endpoint", "http://127.0.0.1:1", "--ca", "no.pem");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .contains("--ca (or AWS_CA_BUNDLE) no.pem: it is not there")
        .hasLineCount(1);
  }
}
