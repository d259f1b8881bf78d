package dev.insightselectors.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import picocli.CommandLine;

@Timeout(60)
class ServeCommandTest {

  @Test
  void saysWhereItAnswersAndServesUntilItIsStopped() throws Exception {
    try (BufferedReader said = new BufferedReader(new PipedReader(out))) {
      FutureTask<Integer> serving =
          new FutureTask<>(
              () ->
                  command()
                      .execute("--port", "0", "--no-access-log", "--allow-host", "Team.Example"));
      Thread thread = new Thread(serving);
      thread.start();

      String answersAt = said.readLine();
      String kept = said.readLine();
      String tryThis = said.readLine();
      String endpoint = answersAt.replace("Insight Selectors answers at ", "");
      assertThat(health(endpoint)).isEqualTo(200);
      assertThat(healthUnderName(endpoint, "team.example")).isEqualTo(200);
      assertThat(healthUnderName(endpoint, "page.example")).isEqualTo(403);
      assertThat(kept)
          .isEqualTo(
              "What is changed is kept in memory, until the server ends;"
                  + " --backend sqlite --database FILE keeps it for longer.");
      assertThat(tryThis)
          .isEqualTo(
              "Try: AWS_ACCESS_KEY_ID=123456789012 AWS_SECRET_ACCESS_KEY=secret aws cloudtrail"
                  + " put-insight-selectors --endpoint-url "
                  + endpoint
                  + " --region us-east-2 --trail-name SampleTrail"
                  + " --insight-selectors '[{\"InsightType\":\"ApiCallRateInsight\"}]'");

      thread.interrupt();
      assertThat(serving.get()).isZero();
    }
  }

  private final PipedWriter out = new PipedWriter();

  private CommandLine command() {
    return new CommandLine(new ServeCommand(id -> Optional.empty())).setOut(new PrintWriter(out));
  }

  private static int health(String endpoint) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(endpoint + "/healthz")).build();
    return HttpClient.newHttpClient()
        .send(request, HttpResponse.BodyHandlers.discarding())
        .statusCode();
  }

  /** The client of the JDK lets nobody set a Host header. */
  private static int healthUnderName(String endpoint, String name) throws IOException {
    try (Socket socket =
        new Socket(InetAddress.getLoopbackAddress(), URI.create(endpoint).getPort())) {
      String request = "GET /healthz HTTP/1.1\r\nHost: " + name + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return Integer.parseInt(answer.substring(9, 12));
    }
  }
}
