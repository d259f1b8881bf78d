package dev.insightselectors.app.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.insightselectors.app.clients.Tool.Run;
import dev.insightselectors.app.serve.Served;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * AWS SDK for JavaScript v3, from the directory that holds node_modules: that of the environment
 * variable INSIGHT_SELECTORS_JS, or else target/js, where {@code src/test/js/install} puts it.
 */
class JavaScriptIT {
  private static final Path SCRIPTS = Path.of("src/test/js");
  private static final Path DIRECTORY =
      Path.of(Optional.ofNullable(System.getenv("INSIGHT_SELECTORS_JS")).orElse("target/js"));

  @Test
  void runsThePagesExamples() throws IOException {
    Tool examples = pageExamples();
    try (Served served = new Served()) {
      Run run = examples.run(served.endpoint().toString());

      assertThat(run.exitCode()).as(run.said()).isZero();
    }
  }

  /** The examples, which need an endpoint; where they cannot run, the test that asks is skipped. */
  static Tool pageExamples() throws IOException {
    return script("page-examples.mjs");
  }

  static Tool script(String name) throws IOException {
    assumeTrue(
        Files.isDirectory(DIRECTORY.resolve("node_modules/@aws-sdk/client-cloudtrail")),
        "there is no @aws-sdk/client-cloudtrail; src/test/js/install would install it");
    Tool node = Tool.in(DIRECTORY, "node");
    node.assumeThatItRuns("there is no node on this machine", "--version");
    Files.copy(SCRIPTS.resolve(name), DIRECTORY.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    return node.with(name);
  }
}
