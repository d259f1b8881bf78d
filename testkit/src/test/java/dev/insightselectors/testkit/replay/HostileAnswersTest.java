package dev.insightselectors.testkit.replay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.core.model.Caller;
import dev.insightselectors.testkit.steps.Given;
import dev.insightselectors.testkit.steps.Played;
import dev.insightselectors.testkit.subject.Arranged;
import dev.insightselectors.testkit.subject.Cast;
import dev.insightselectors.testkit.subject.RawMessage;
import dev.insightselectors.testkit.subject.Reply;
import dev.insightselectors.testkit.subject.Setting;
import dev.insightselectors.testkit.subject.SubjectInfo;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a subject answers comes to stand in a script, and must not be run by it. */
class HostileAnswersTest {
  private static final Caller CALLER = new Caller(Cast.CALLER, Cast.REGION);

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "first line\ntouch MADE\n",
        "first line\rtouch MADE\r\n touch MADE",
        "{\"Name'; touch MADE; '\": \"a-value-told-again\"}",
        "{\"Name\": \"a-value-told-again'; touch MADE; '\"}",
        "{\"Name\": \"a-value-told-again\\\\E($(touch MADE)\"}",
        "{\"Name\": \"$(touch MADE)`touch MADE`\"}"
      })
  void isNotRun(String answer) throws IOException, InterruptedException {
    Setting setting = Played.setting(List.of(Given.of("the trail \"AuditTrail\"")));
    Tape tape = new Tape();
    tape.arranged(setting, Arranged.asItIs(setting));
    tape.called(message("{}"), reply(answer));
    tape.called(
        message("{\"TrailName\": \"a-value-told-again\", \"Same\": " + quoted(answer) + "}"),
        reply(answer));
    Path script = folder.resolve("script.sh");
    Replay replay =
        tape.replay(List.of(answer), new SubjectInfo("hostile", "http://127.0.0.1:9", "world"))
            .orElseThrow();
    Files.writeString(script, replay.curl().orElseThrow());

    Process sh =
        new ProcessBuilder("sh", script.toString())
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    String said = new String(sh.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    sh.waitFor();

    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).as(said).containsExactly(script);
    }
    assertThat(said).doesNotContain("yntax error");
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\s", " ") + '"';
  }

  private static RawMessage message(String body) {
    return new RawMessage(
        CALLER,
        "POST",
        "/",
        Map.of("Content-Type", RawMessage.CONTENT_TYPE),
        body.getBytes(StandardCharsets.UTF_8));
  }

  private static Reply reply(String body) {
    return new Reply(200, Map.of(), body.getBytes(StandardCharsets.UTF_8));
  }
}
