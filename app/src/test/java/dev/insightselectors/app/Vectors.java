package dev.insightselectors.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** The scenarios as they are exported, run by the programs that come with them. */
public record Vectors(Path folder) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** What runs them. */
  public enum Program {
    PYTHON("python3", "run.py"),
    NODE("node", "run.mjs");

    private final String interpreter;
    private final String script;

    Program(String interpreter, String script) {
      this.interpreter = interpreter;
      this.script = script;
    }

    /** Skips the test where there is nothing on the machine to run it. */
    public void mustBeThere() throws IOException, InterruptedException {
      assumeTrue(isThere(interpreter), () -> "there is no " + interpreter + " here");
    }
  }

  public static Vectors exportedTo(Path folder) {
    CommandRun export = CommandRun.of("spec", "export", folder.toString());
    assertThat(export.exitCode()).as(export.err()).isZero();
    return new Vectors(folder);
  }

  public static boolean isThere(String command) throws InterruptedException {
    try {
      return new ProcessBuilder(command, "--version").start().waitFor() == 0;
    } catch (IOException notThere) {
      return false;
    }
  }

  /**
   * The verdict on each scenario; none where every good call is refused, as with {@code conform}.
   */
  public Map<String, String> verdicts(Program program, URI endpoint, String arrange)
      throws IOException, InterruptedException {
    Path report = folder.resolve("report.json");
    List<String> command =
        List.of(
            program.interpreter,
            program.script,
            "--endpoint",
            endpoint.toString(),
            "--arrange",
            arrange,
            "--report",
            report.toString());
    String said = outputOf(command, 0, 1, 2);
    Map<String, String> verdicts = new TreeMap<>();
    for (JsonNode result : JSON.readTree(report.toFile()).path("run").path("scenarios")) {
      verdicts.put(result.path("id").asText(), result.path("verdict").asText());
    }
    assertThat(verdicts.isEmpty()).as(said).isEqualTo(said.contains("COULD NOT RUN"));
    return verdicts;
  }

  /** What a command said that was run in the folder and ended with 0. */
  public String outputOf(String... command) throws IOException, InterruptedException {
    return outputOf(List.of(command), 0);
  }

  private String outputOf(List<String> command, Integer... exitCodes)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(said).isIn((Object[]) exitCodes);
    return said;
  }
}
