package dev.insightselectors.app.conform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.adapters.http.tls.ThrowAwayAuthority;
import dev.insightselectors.app.Main;
import dev.insightselectors.app.serve.ServedCommand;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A run over TLS, with an authority that no machine knows and signatures that are checked. In a
 * process of its own: whom to trust is settled for all of it.
 */
@Timeout(120)
class PrivateAuthorityTest {
  @TempDir private Path folder;

  @SuppressWarnings("NullAway.Init") // Set before each.
  private ServedCommand server;

  @BeforeEach
  void serve() throws IOException {
    Path credentials =
        Files.writeString(
            folder.resolve("credentials"),
            """
            [default]
            aws_access_key_id = AKIDEXAMPLE
            aws_secret_access_key = a-secret
            aws_account_id = 123456789012
            """);
    server =
        new ServedCommand(
            "--tls",
            "--ca-file",
            folder.resolve("right.pem").toString(),
            "--credentials",
            credentials.toString());
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void judgesWithTheRightAuthority() throws IOException, InterruptedException {
    Ended run = conform("right.pem");

    assertThat(run.status()).as(run.said()).isZero();
    assertThat(run.said()).contains("1 of 460").contains("PARTIAL");
  }

  @Test
  void endsAtOnceWithALineWithAnother() throws IOException, InterruptedException {
    Files.writeString(
        folder.resolve("wrong.pem"), ThrowAwayAuthority.issue(List.of("localhost")).authority());

    Ended run = conform("wrong.pem");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.said())
        .hasLineCount(1)
        .contains("--endpoint " + server.endpoint())
        .contains("No TLS with", "--ca FILE or AWS_CA_BUNDLE");
  }

  private record Ended(int status, String said) {}

  private Ended conform(String authority) throws IOException, InterruptedException {
    ProcessBuilder command =
        new ProcessBuilder(
            System.getProperty("java.home") + "/bin/java",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "conform",
            "--endpoint",
            server.endpoint().toString(),
            "--arrange",
            "control",
            "--ca",
            folder.resolve(authority).toString(),
            "--only",
            "replace-on-a-trail/another-type",
            "--report",
            folder.resolve("report").toString());
    command.environment().put("AWS_ACCESS_KEY_ID", "AKIDEXAMPLE");
    command.environment().put("AWS_SECRET_ACCESS_KEY", "a-secret");
    Process process = command.redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ended(process.waitFor(), said);
  }
}
