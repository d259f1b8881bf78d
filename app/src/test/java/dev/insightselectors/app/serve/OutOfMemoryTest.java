package dev.insightselectors.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A server without memory does not linger: whoever watches the process can start it anew. */
@Timeout(120)
class OutOfMemoryTest {
  private static final String FLAG = "-XX:+ExitOnOutOfMemoryError";
  private static final String ANSWERS = "Insight Selectors answers at ";

  @ParameterizedTest
  @ValueSource(strings = {"insight-selectors", "Dockerfile"})
  void isToldOfToTheVirtualMachine(String starter) throws IOException {
    assertThat(Files.readString(Path.of("..").resolve(starter))).contains(FLAG);
  }

  @Test
  void endsTheProcessWithALineAndAStatus() throws Exception {
    Process process = started();
    try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
      String endpoint = said.readLine().substring(ANSWERS.length());
      HttpRequest put =
          HttpRequest.newBuilder(URI.create(endpoint + "/registry/v1/world"))
              .header("Content-Type", "application/json")
              .PUT(BodyPublishers.ofString(world(40_000)))
              .build();
      CompletableFuture<?> answer =
          HttpClient.newHttpClient().sendAsync(put, BodyHandlers.discarding());

      assertThat(process.waitFor()).isEqualTo(3);
      assertThat(answer).failsWithin(Duration.ofSeconds(10));
      assertThat(said.lines()).anyMatch(line -> line.contains("java.lang.OutOfMemoryError"));
    } finally {
      process.destroyForcibly();
    }
  }

  private static Process started() throws IOException {
    List<String> command =
        List.of(
            System.getProperty("java.home") + "/bin/java",
            "-Xmx40m",
            FLAG,
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "serve",
            "--port",
            "0");
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  private static String world(int trails) {
    return IntStream.range(0, trails)
        .mapToObj(
            "{\"S3BucketName\":\"b\",\"TrailARN\":\"arn:aws:cloudtrail:us-east-1:123456789012:trail/t%d\"}"
                ::formatted)
        .collect(Collectors.joining(",", "{\"Trails\":[", "]}"));
  }
}
