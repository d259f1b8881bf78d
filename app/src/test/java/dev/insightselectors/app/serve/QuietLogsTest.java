package dev.insightselectors.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.insightselectors.adapters.aws.engine.Engine;
import dev.insightselectors.app.Main;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a server in a process of its own writes to stderr while its registry is gone. */
@Timeout(60)
class QuietLogsTest {
  private static final int CALLS = 6;
  private static final String ANSWERS_AT = "Insight Selectors answers at ";
  private static final String SECRET = "0123456789abcdef0123456789abcdef";

  @TempDir private Path directory;

  @Test
  void isALineACallAndOneForTheRegistry() throws Exception {
    Path log = directory.resolve("log");
    Process server = start(log);
    Set<String> requestIds = new TreeSet<>();
    try (BufferedReader out = server.inputReader(StandardCharsets.UTF_8)) {
      URI endpoint = URI.create(out.readLine().substring(ANSWERS_AT.length()));
      for (int i = 0; i < CALLS; i++) {
        requestIds.add(call(endpoint));
      }
    } finally {
      server.destroy();
      server.waitFor();
    }

    List<JsonNode> lines = lines(log);
    assertThat(lines.stream().filter(line -> line.has("fault")))
        .singleElement()
        .satisfies(
            gone -> {
              assertThat(gone.path("fault").textValue()).isEqualTo("backend");
              assertThat(gone.path("requestid").textValue()).isIn(requestIds);
              assertThat(gone.path("reason").textValue()).isNotEmpty();
            });
    assertThat(lines.stream().filter(line -> line.has("ms")))
        .hasSize(CALLS)
        .allSatisfy(
            call -> {
              assertThat(call.path("operation").textValue()).isEqualTo("GetInsightSelectors");
              assertThat(call.path("resource").textValue()).isEqualTo("Team");
              assertThat(call.path("outcome").textValue()).isEqualTo("failed");
              assertThat(call.path("error").textValue()).isEqualTo("InternalFailure");
              assertThat(call.path("requestid").textValue()).isIn(requestIds);
            });
    assertThat(lines).hasSize(CALLS + 1);
    assertThat(Files.readString(log)).doesNotContain(SECRET, "trace");
  }

  /** At a registry that nobody serves. */
  private static Process start(Path log) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(System.getProperty("java.home") + "/bin/java");
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(List.of("serve", "--port", "0", "--log-format", "json"));
    command.addAll(List.of("--backend", "http", "--registry"));
    command.add("http://127.0.0.1:" + Engine.freePort());
    Process process = new ProcessBuilder(command).redirectError(log.toFile()).start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    return process;
  }

  /** The id of its answer. */
  private static String call(URI endpoint) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(endpoint)
            .header("content-type", "application/x-amz-json-1.1")
            .header("x-amz-target", "CloudTrail_20131101.GetInsightSelectors")
            .header(
                "authorization",
                "AWS4-HMAC-SHA256 Credential=123456789012/20260131/us-east-2/cloudtrail/"
                    + "aws4_request, SignedHeaders=host, Signature="
                    + SECRET)
            .POST(BodyPublishers.ofString("{\"TrailName\":\"Team\"}"))
            .build();
    return HttpClient.newHttpClient()
        .send(request, BodyHandlers.discarding())
        .headers()
        .firstValue("x-amzn-requestid")
        .orElseThrow();
  }

  private static List<JsonNode> lines(Path log) throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    for (String line : Files.readAllLines(log)) {
      lines.add(JsonMapper.builder().build().readTree(line));
    }
    return lines;
  }
}
