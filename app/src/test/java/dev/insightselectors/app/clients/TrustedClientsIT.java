package dev.insightselectors.app.clients;

import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.app.clients.Tool.Run;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Stock clients and a server that checks their signatures, over plain HTTP and over TLS: they are
 * told where its credentials are, and whom to trust, and nothing else.
 */
class TrustedClientsIT {
  @TempDir private Path directory;

  @ParameterizedTest(name = "over TLS: {0}")
  @ValueSource(booleans = {false, true})
  void boto3(boolean isOverTls) throws IOException {
    accepts(Boto3IT.pageExamples(), isOverTls);
  }

  @ParameterizedTest(name = "over TLS: {0}")
  @ValueSource(booleans = {false, true})
  void theSdkForJavaScript(boolean isOverTls) throws IOException {
    accepts(JavaScriptIT.pageExamples(), isOverTls);
  }

  @ParameterizedTest(name = "over TLS: {0}")
  @ValueSource(booleans = {false, true})
  void theAwsCliWithTheLineThatTheServerSays(boolean isOverTls) throws IOException {
    Tool aws = Tool.in(Path.of("."), "aws");
    aws.assumeThatItRuns("there is no AWS CLI on this machine", "--version");
    try (Trusted trusted = new Trusted(directory, isOverTls)) {
      Run pasted = Tool.in(Path.of("."), "bash", "-c", trusted.tryThis()).in(Map.of()).run();
      assertThat(pasted.exitCode()).as(pasted.said()).isZero();
      assertThat(pasted.said()).contains("trail/SampleTrail");

      Run refused =
          aws.with("cloudtrail", "describe-trails", "--region", "us-east-2")
              .with("--endpoint-url", trusted.endpoint().toString())
              .in(trusted.environment(Trusted.STRANGER))
              .run();
      assertThat(refused.exitCode()).isNotZero();
      assertThat(refused.said()).contains("(InvalidSignatureException)");
    }
  }

  private void accepts(Tool examples, boolean isOverTls) throws IOException {
    try (Trusted trusted = new Trusted(directory, isOverTls)) {
      Run run = examples.in(trusted.environment(Trusted.KNOWN)).run(trusted.endpoint().toString());

      assertThat(run.exitCode()).as(run.said()).isZero();
    }
  }
}
