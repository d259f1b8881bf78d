package dev.insightselectors.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WorldCommandTest {
  private static final Path EXAMPLES = Path.of("..", "examples", "worlds");

  /** What becomes of a call on the trails of each example, in the order of their ARNs. */
  private static final Map<String, List<String>> EXPECTED =
      Map.of(
          "one-trail.yaml", List.of("can be put"),
          "organization.yaml", List.of("can be put"),
          "no-service-linked-role.yaml",
              List.of("NoManagementAccountSLRExistsException", "can be put"),
          "buckets.yaml",
              List.of(
                  "InsufficientS3BucketPolicyException",
                  "can be put",
                  "S3BucketDoesNotExistException",
                  "InsufficientS3BucketPolicyException"),
          "keys.yaml",
              List.of("KmsException", "can be put", "InsufficientEncryptionPolicyException"),
          "what-trails-log.yaml",
              List.of(
                  "InvalidInsightSelectorsException",
                  "can be put",
                  "InvalidInsightSelectorsException"),
          "regions-and-quotas.yaml", List.of("UnsupportedOperationException", "can be put"),
          "event-data-stores.json", List.of(),
          "observed.yaml", List.of("can be put"));

  @TempDir private Path folder;

  @ParameterizedTest
  @MethodSource("examples")
  void tellsWhatWorksInEveryExample(Path example) {
    CommandRun run = CommandRun.of("world", "check", example.toString());

    assertThat(run.exitCode()).isZero();
    List<String> lines = run.out().lines().toList();
    assertThat(lines.get(0)).contains("is a world: ");
    List<String> expected = EXPECTED.get(example.getFileName().toString());
    assertThat(lines).hasSize(2 + expected.size());
    for (int i = 0; i < expected.size(); i++) {
      assertThat(lines.get(2 + i)).contains(expected.get(i));
    }
  }

  private static Stream<Path> examples() throws IOException {
    try (Stream<Path> files = Files.list(EXAMPLES)) {
      return files.sorted().toList().stream();
    }
  }

  @Test
  void countsWhatWasObserved() {
    CommandRun run = CommandRun.of("world", "check", EXAMPLES.resolve("observed.yaml").toString());

    assertThat(run.out())
        .contains("1 observed metric, 1 observed Insights event, 78 observed management events.");
  }

  @Test
  void writesAWorldThatWorks() throws IOException {
    Path file = folder.resolve("world.yaml");
    CommandRun made =
        CommandRun.of(
            "world",
            "init",
            "--organization",
            "--key",
            "insights",
            "--bucket",
            "my-logs",
            "--trail",
            "Audit",
            "--store",
            "events",
            "--region",
            "eu-west-1",
            "--region",
            "us-east-1",
            "--output",
            file.toString());
    assertThat(made.exitCode()).isZero();
    assertThat(file).content().contains("# closed: a bucket or key that is not listed");

    CommandRun checked = CommandRun.of("world", "check", file.toString());
    assertThat(checked.out())
        .contains("1 organization, 1 bucket, 1 key, 1 trail, 2 event data stores")
        .contains("eu-west-1:123456789012:trail/Audit: ApiCallRateInsight can be put on it");
  }

  @Test
  void overwritesNothing() throws IOException {
    Path file = Files.writeString(folder.resolve("world.yaml"), "mine");

    CommandRun run = CommandRun.of("world", "init", "--output", file.toString());
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(file).hasContent("mine");
  }

  @ParameterizedTest
  @CsvSource({
    "--region, nowhere, --region nowhere: a Region has a name like us-east-1",
    "--account, 1, --account 1: an account is twelve digits",
    "--trail, a trail, /Trails/0/TrailARN",
  })
  void refusesWhatWouldBeNoWorld(String option, String value, String message) {
    CommandRun run = CommandRun.of("world", "init", option, value);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "World: half | /World: has to be open or closed | w.yaml",
        "World: open\\nTrails:\\n  - S3BucketName: x | /Trails/0/TrailARN: is missing | w.yaml",
        "World: open\\n  Trails: [ | is not YAML as it should be | line 2",
        "World: open\\nWorld: closed | Duplicate | line 2",
        "Regions:\\n  - Name: &r us-east-1\\n  - Name: *r | an alias is not known here | line 3",
        "World: open\\n---\\nWorld: open | goes on after its end | w.yaml",
      })
  void namesThePlaceOfWhatIsWrong(String text, String message, String place) throws IOException {
    Path file = Files.writeString(folder.resolve("w.yaml"), text.replace("\\n", "\n"));

    CommandRun run = CommandRun.of("world", "check", file.toString());
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).hasLineCount(1).contains(message, place);
  }
}
