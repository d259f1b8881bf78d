package dev.insightselectors.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** The scenarios as they are exported, run by the program for Python that comes with them. */
public record Vectors(Path folder) {
  private static final ObjectMapper JSON = new ObjectMapper();

  public static Vectors exportedTo(Path folder) {
    CommandRun export = CommandRun.of("spec", "export", folder.toString());
    assertThat(export.exitCode()).as(export.err()).isZero();
    return new Vectors(folder);
  }

  /** Whether there is a Python to run them. */
  public static boolean canBeRun() {
    try {
      return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
    } catch (IOException notThere) {
      return false;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** The verdict on each scenario. */
  public Map<String, String> verdicts(URI endpoint, String arrange)
      throws IOException, InterruptedException {
    Path report = folder.resolve("report.json");
    List<String> command = new ArrayList<>(List.of("python3", folder.resolve("run.py").toString()));
    command.addAll(List.of("--endpoint", endpoint.toString(), "--arrange", arrange));
    command.addAll(List.of("--report", report.toString()));
    Process python = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(python.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(python.exitValue()).as(said).isIn(0, 1);
    Map<String, String> verdicts = new TreeMap<>();
    for (JsonNode result : JSON.readTree(report.toFile()).path("run").path("scenarios")) {
      verdicts.put(result.path("id").asText(), result.path("verdict").asText());
    }
    return verdicts;
  }
}
