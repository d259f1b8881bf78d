package dev.insightselectors.testkit.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.insightselectors.testkit.report.SampleRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeviationsTest {
  private static final String LINK = "https://example.org/issues/1";

  @TempDir private Path folder;

  @Test
  void whatIsRecordedOfARunIsReadAgain() throws IOException {
    RunReport run = SampleRun.mixed();
    Set<String> failed =
        run.scenarios().stream()
            .filter(
                result ->
                    result.verdict() == Verdict.FAILED
                        || result.verdict() == Verdict.KNOWN_DEVIATION)
            .map(ScenarioResult::id)
            .collect(Collectors.toSet());

    Deviations read = Deviations.read(file(Deviations.text(run, LINK)));

    assertThat(read.links()).isNotEmpty().containsOnlyKeys(failed);
  }

  @Test
  void whatIsKnownKeepsItsLink() throws IOException {
    RunReport run = SampleRun.mixed();
    Map<String, String> known =
        run.scenarios().stream()
            .filter(result -> result.verdict() == Verdict.KNOWN_DEVIATION)
            .collect(Collectors.toMap(ScenarioResult::id, it -> it.deviationLink().orElseThrow()));

    assertThat(Deviations.read(file(Deviations.text(run, LINK))).links())
        .containsAllEntriesOf(known);
    assertThat(known).isNotEmpty().doesNotContainValue(LINK);
  }

  @Test
  void anEmptyFileListsNothing() throws IOException {
    assertThat(Deviations.read(file("# nothing known\n")).links()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          scenario: a                                | a list, found
          - {scenario: a}                            | a scenario and a link, found {"scenario":"a"}
          - {link: b}                                | a scenario and a link, found {"link":"b"}
          [{scenario: a, link: b}, {scenario: a, link: c}] | the deviation of a stands there twice
          """)
  void saysWhatIsWrongWithAFile(String text, String message) throws IOException {
    Path file = file(text);

    assertThatThrownBy(() -> Deviations.read(file))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(message);
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("known.yaml"), text);
  }
}
