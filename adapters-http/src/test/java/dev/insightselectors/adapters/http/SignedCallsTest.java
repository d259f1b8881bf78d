package dev.insightselectors.adapters.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.adapters.http.RawHttp.Answer;
import dev.insightselectors.adapters.http.signature.Credentials;
import dev.insightselectors.adapters.http.signature.Signatures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignedCallsTest {
  @TempDir private Path directory;

  @Test
  void areAskedForByAServerThatHasCredentialsAndByNoOther() throws IOException {
    Path file =
        Files.writeString(
            directory.resolve("credentials"),
            "[team]\naws_access_key_id = AKIAEXAMPLE1\naws_secret_access_key = a-secret\n");
    Signatures signatures = new Signatures(Credentials.read(file), InstantSource.system());
    ServerOptions open = ServerOptions.on("127.0.0.1", 0).withAccessLog(false);
    ServerOptions guarded = open.withTrust(Trust.USUAL.withSignatures(signatures));
    try (AwsJsonServer server = started(guarded);
        RawHttp http = RawHttp.to(server.port())) {
      Answer answer = http.call(Scripted.ECHO, "{\"Text\":\"x\"}");

      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.header("content-type")).isEqualTo("application/x-amz-json-1.1");
      assertThat(answer.header("x-amzn-requestid")).hasSize(36);
      assertThat(answer.header("date")).as("what clients set their clocks by").endsWith(" GMT");
      assertThat(answer.body())
          .startsWith("{\"__type\":\"MissingAuthenticationTokenException\",\"Message\":\"");
      assertThat(http.send("GET /healthz", "", new byte[0]).status()).isEqualTo(200);
    }
    try (AwsJsonServer server = started(open);
        RawHttp http = RawHttp.to(server.port())) {
      assertThat(http.call(Scripted.ECHO, "{\"Text\":\"x\"}").status()).isEqualTo(200);
    }
  }

  private static AwsJsonServer started(ServerOptions options) {
    AwsJsonServer server = new AwsJsonServer(options, new Scripted().protocol());
    server.start();
    return server;
  }
}
