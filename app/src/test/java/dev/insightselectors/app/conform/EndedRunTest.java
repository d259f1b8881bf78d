package dev.insightselectors.app.conform;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.insightselectors.app.Main;
import dev.insightselectors.app.serve.Served;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.testkit.subject.ApiCall;
import dev.insightselectors.testkit.subject.Cast;
import dev.insightselectors.testkit.subject.ControlArranger;
import dev.insightselectors.testkit.subject.HttpSubject;
import dev.insightselectors.testkit.subject.Patience;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A run that somebody ends in the middle. */
@Timeout(120)
class EndedRunTest {
  private static final Pattern MADE_BY_THE_KIT = Pattern.compile("trail/(\\w+Trailk\\w+x\\w+)");
  private static final Patience LOOKING = new Patience(1000, Duration.ofMillis(50));

  @TempDir private Path folder;

  @Test
  void leavesNothingBehind() throws IOException, InterruptedException {
    try (Served server = new Served()) {
      HttpSubject looking = new HttpSubject(server.endpoint(), new ControlArranger());
      Process run = start(server.endpoint().toString());

      List<String> made = LOOKING.until(() -> trails(looking), trails -> trails.size() > 3);
      run.destroy();
      run.waitFor();

      assertThat(made).hasSizeGreaterThan(3);
      assertThat(trails(looking)).isEmpty();
    }
  }

  private static List<String> trails(HttpSubject looking) {
    Caller caller = new Caller(Cast.CALLER, Cast.REGION);
    ApiCall list = new ApiCall(caller, "ListTrails", new JsonMapper().createObjectNode());
    return MADE_BY_THE_KIT
        .matcher(looking.call(list).text())
        .results()
        .map(MatchResult::group)
        .toList();
  }

  private Process start(String endpoint) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            System.getProperty("java.home") + "/bin/java",
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "conform",
            "--endpoint",
            endpoint,
            "--arrange",
            "aws",
            "--rate",
            "20",
            "--report",
            folder.toString());
    File log = folder.resolve("run.log").toFile();
    return builder.redirectErrorStream(true).redirectOutput(log).start();
  }
}
