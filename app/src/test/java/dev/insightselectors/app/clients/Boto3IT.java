package dev.insightselectors.app.clients;

import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.app.clients.Tool.Run;
import dev.insightselectors.app.serve.Served;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** AWS SDK for Python. */
class Boto3IT {
  private static final Tool PYTHON = Tool.in(Path.of("src/test/python"), "python3");

  @Test
  void runsThePagesExamples() {
    PYTHON.assumeThatItRuns("there is no boto3 on this machine", "-c", "import boto3");
    try (Served served = new Served()) {
      Run run = PYTHON.run("page_examples.py", served.endpoint().toString());

      assertThat(run.exitCode()).as(run.said()).isZero();
    }
  }
}
