package dev.insightselectors.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpServer;
import dev.insightselectors.app.serve.Served;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What depends on the process that a command runs in: its environment and its terminal. */
@Timeout(300)
class OwnProcessTest {
  private static final Path SCRIPT = Path.of("/usr/bin/script");

  /** Some more than a line of signs. */
  private static final String SOME = "PIS-003 or PIS-010 or PIS-011 or PIS-017";

  @TempDir private Path folder;

  /** The Region is in what the call is signed for. */
  @Test
  void takesTheDefaultRegionOfTheAwsCli() throws Exception {
    assertThat(signedFor(Map.of("AWS_DEFAULT_REGION", "eu-west-3")))
        .isNotEmpty()
        .allMatch(it -> it.contains("/eu-west-3/dynamodb/"));
    assertThat(signedFor(Map.of("AWS_DEFAULT_REGION", "eu-west-3", "AWS_REGION", "eu-south-1")))
        .isNotEmpty()
        .allMatch(it -> it.contains("/eu-south-1/dynamodb/"));
  }

  private Set<String> signedFor(Map<String, String> environment) throws Exception {
    Set<String> signatures = ConcurrentHashMap.newKeySet();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          signatures.add(exchange.getRequestHeaders().getFirst("Authorization"));
          exchange.sendResponseHeaders(400, -1);
          exchange.close();
        });
    server.start();
    try {
      String url = "http://127.0.0.1:" + server.getAddress().getPort();
      said(environment, command("table", "--dynamodb-endpoint", url));
      return signatures;
    } finally {
      server.stop(0);
    }
  }

  @Test
  void asksAPersonBeforeItReplacesWhatIsThere() throws Exception {
    try (Served served = new Served()) {
      assertThat(said(Map.of(), onATerminal(conform(served))))
          .contains("Go on? [y/N]", "nobody agreed that what is at ");
    }
  }

  @Test
  void tellsAPersonWhoAgreedHowLongARunGoesOn() throws Exception {
    try (Served served = new Served()) {
      assertThat(said(Map.of("INSIGHT_SELECTORS_YES", "true"), onATerminal(conform(served))))
          .containsPattern(" 80 of \\d+, about \\d+ s left")
          .doesNotContain("Go on?");
    }
  }

  @Test
  void tellsNobodyWhoIsNotThereHowLongARunGoesOnAndAsksNobody() throws Exception {
    try (Served served = new Served()) {
      assertThat(said(Map.of(), conform(served)))
          .containsPattern("\\. 80\\R")
          .doesNotContain(" left", "Go on?");
    }
  }

  /** As workflows have it that want their logs in colours. */
  @Test
  void asksNobodyForTheColoursAlone() throws Exception {
    try (Served served = new Served()) {
      assertThat(said(Map.of("CLICOLOR_FORCE", "1"), conform(served)))
          .contains("passed")
          .doesNotContain("Go on?");
    }
  }

  private static List<String> onATerminal(List<String> command) {
    assumeTrue(Files.isExecutable(SCRIPT), "there is no script(1) on this machine");
    String quoted = "'" + String.join("' '", command) + "'";
    return List.of(SCRIPT.toString(), "-qec", quoted, "/dev/null");
  }

  private List<String> conform(Served served) {
    String url = served.endpoint().toString();
    String report = folder.resolve("report").toString();
    return command("conform", "--endpoint", url, "--only", SOME, "--report", report);
  }

  private static List<String> command(String... arguments) {
    List<String> java =
        List.of(
            System.getProperty("java.home") + "/bin/java",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName());
    return Stream.concat(java.stream(), List.of(arguments).stream()).toList();
  }

  private String said(Map<String, String> environment, List<String> command)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> name.startsWith("AWS_"));
    builder.environment().put("AWS_CONFIG_FILE", folder.resolve("none").toString());
    builder.environment().put("AWS_ACCESS_KEY_ID", "tests");
    builder.environment().put("AWS_SECRET_ACCESS_KEY", "tests");
    builder.environment().putAll(environment);
    Process process = builder.start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    process.waitFor();
    return said;
  }
}
