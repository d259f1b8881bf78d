package dev.insightselectors.testkit.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    Deviations read = Deviations.read(file(Deviations.NONE.after(run, LINK)));

    assertThat(read.links()).isNotEmpty().containsOnlyKeys(failed);
  }

  @Test
  void whatIsKnownKeepsItsLinkAndWhatPassesGoes() throws IOException {
    Deviations known =
        Deviations.read(
            file("[{scenario: name/ip, link: 'a:1'}, {scenario: one-resource/none, link: 'a:2'}]"));

    assertThat(Deviations.read(file(known.after(SampleRun.mixed(), LINK))).links())
        .containsEntry("name/ip", "a:1")
        .doesNotContainKey("one-resource/none");
  }

  @Test
  void whatTheRunDidNotJudgeStaysAsItWas() throws IOException {
    Deviations known =
        Deviations.read(
            file(
                """
                - {scenario: quota/second-call, link: 'a:1', behaviour: it was declared then}
                - {scenario: bucket/no-policy, link: 'a:2', behaviour: it could be arranged then}
                - {scenario: left-out-by-only, link: 'a:3', behaviour: it was run then}
                """));

    Deviations after = Deviations.read(file(known.after(SampleRun.mixed(), LINK)));

    assertThat(after.links()).containsAllEntriesOf(known.links());
    assertThat(after.behaviours()).containsAllEntriesOf(known.behaviours());
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
          scenario: a                                | a list, and this is not one
          - {scenario: a}                            | entry 1: a deviation has a scenario and a link, and this is {"scenario":"a"}
          - {link: b}                                | entry 1: a deviation has a scenario and a link, and this is {"link":"b"}
          [{scenario: a, link: b}, {scenario: a, link: c}] | entry 2: the scenario a is listed twice
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
