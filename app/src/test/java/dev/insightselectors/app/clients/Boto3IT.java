package dev.insightselectors.app.clients;

import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.app.clients.Tool.Run;
import dev.insightselectors.app.serve.Served;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** AWS SDK for Python. */
class Boto3IT {

  @Test
  void runsThePagesExamples() {
    Tool examples = pageExamples();
    try (Served served = new Served()) {
      Run run = examples.run(served.endpoint().toString());

      assertThat(run.exitCode()).as(run.said()).isZero();
    }
  }

  /** The examples, which need an endpoint; where they cannot run, the test that asks is skipped. */
  static Tool pageExamples() {
    Tool python = Tool.in(Path.of("src/test/python"), "python3");
    python.assumeThatItRuns("there is no boto3 on this machine", "-c", "import boto3");
    return python.with("page_examples.py");
  }
}
