package dev.insightselectors.testkit.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaptureJsonTest {
  private static final Capture SAMPLE =
      new Capture(
          "2026-11-24",
          "a client",
          "http://127.0.0.1:5000/",
          false,
          List.of(
              new CapturedAnswer(
                  "C9",
                  "neither-trail-nor-source/a-type",
                  List.of(),
                  "PutInsightSelectors",
                  "us-east-2",
                  "{}",
                  400,
                  "InvalidParameterException",
                  "{\"__type\":\"InvalidParameterException\"}")),
          List.of(new Capture.Unanswered("C17", "no public operation does it")));

  @TempDir private Path folder;

  @Test
  void whatIsWrittenIsReadAgain() throws IOException {
    CaptureJson.write(SAMPLE, file());

    assertThat(CaptureJson.read(file())).isEqualTo(SAMPLE);
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          2026-11-24             | yesterday          | line 21: date is a day like 2026-11-24, not yesterday
          "realAws" : false      | "realAws" : "no"   | realAws: it has to be true or false
          "realAws" : false      | "realAws" : false, "more" : 1 | more: there is no member more
          "client" : "a client", |                    | client: it is missing
          "status" : 400         | "status" : null    | answers[0].status: it has to be a number
          "status" : 400         | "status" : 200     | answers[0]: the outcome is InvalidParameterException, but the answer says accepted
          "choice" : "C17",      |                    | unanswered[0].choice: it is missing
          "unanswered"           | }                  | line 17: Unexpected character ('}'
          """)
  void saysWhatIsWrongWithAFileAndWhere(String text, String instead, String message)
      throws IOException {
    CaptureJson.write(SAMPLE, file());
    String right = Files.readString(file());
    assertThat(right).contains(text);
    Files.writeString(file(), right.replace(text, instead == null ? "" : instead));

    assertThatThrownBy(() -> CaptureJson.read(file()))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(message)
        .hasMessageMatching("line \\d+[,:] .*");
  }

  @Test
  void anInterpretationIsAnsweredOnce() {
    assertThatThrownBy(
            () ->
                new Capture(
                    "2026-11-24",
                    "a client",
                    "http://127.0.0.1:5000/",
                    false,
                    List.of(SAMPLE.answers().get(0), SAMPLE.answers().get(0)),
                    List.of()))
        .hasMessage("answers has C9 twice");
  }

  private Path file() {
    return folder.resolve("capture.json");
  }
}
