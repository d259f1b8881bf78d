package dev.insightselectors.app.clients;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.insightselectors.app.clients.Tool.Run;
import dev.insightselectors.app.serve.Served;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The commands of the action for workflows, and of the image's health check, as they are written.
 */
class ActionIT {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static Served served;

  @TempDir private Path workspace;

  @BeforeAll
  static void start() {
    served = new Served();
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  @Test
  void passesAndShowsTheSummaryOfAServerThatConforms() throws IOException {
    Run run = acted(Map.of("arrange", "control", "options", "--only PIS-003"));

    assertThat(run.exitCode()).as(run.said()).isZero();
    assertThat(workspace.resolve("summary")).content().contains("PARTIAL", " passed");
    assertThat(workspace.resolve("conformance-report/junit.xml")).exists();
  }

  @Test
  void failsWhereTheKitCannotRun() throws IOException {
    Run run = acted(Map.of("deviations", "no-such-file.yaml"));

    assertThat(run.exitCode()).as(run.said()).isEqualTo(2);
    assertThat(run.said()).contains("no-such-file.yaml");
  }

  @Test
  void theImageIsHealthyWhereTheServerAnswers() throws IOException {
    String check = healthCheck();

    assertThat(
            in(
                Map.of("INSIGHT_SELECTORS_PORT", String.valueOf(served.endpoint().getPort())),
                check))
        .isZero();
    assertThat(in(Map.of("INSIGHT_SELECTORS_PORT", "1"), check)).isNotZero();
  }

  /** Each step of the image but the build of the jar, which is here; without a container engine. */
  @Test
  void theStepsOfTheImageEndInAHealthyServerOfNobody() {
    Tool.in(
            workspace,
            "unshare",
            "--mount",
            "--net",
            "--pid",
            "--fork",
            "setpriv",
            "--clear-groups")
        .assumeThatItRuns("the steps of the image need root, and namespaces", "true");

    Run run =
        Tool.in(workspace, ROOT.resolve(".ci/container-steps").toString())
            .in(Map.of())
            .run(ROOT.resolve("app/target/insight-selectors.jar").toString());

    assertThat(run.exitCode()).as(run.said()).isZero();
    assertThat(run.said())
        .contains("done: USER 65534:65534", "What is changed is kept in the database")
        .endsWith("healthy, as user 65534\n");
  }

  /** Its own server started, but for the port; the rest as it is written. */
  @Test
  void theExampleOfAWorkflowRunsAsItIsWritten() throws IOException {
    Path origin = Files.createDirectory(workspace.resolve("origin"));
    Path clone = workspace.resolve("clone");
    shell(origin, "git init -q --bare");
    shell(workspace, "git clone -q origin clone 2>&1");
    Files.writeString(clone.resolve("known.yaml"), "[]");
    Files.copy(
        ROOT.resolve("app/target/insight-selectors.jar"), clone.resolve("insight-selectors.jar"));

    JsonNode steps =
        new YAMLMapper()
            .readTree(ROOT.resolve("docs/examples/github-actions.yaml").toFile())
            .at("/jobs/conformance/steps");
    for (JsonNode step : steps) {
      if (step.has("run") && !step.path("name").asText().equals("Start your server")) {
        shell(clone, step.path("run").asText().replace("http://127.0.0.1:5000", url()));
      }
    }

    assertThat(workspace.resolve("summary")).content().contains("PARTIAL");
    assertThat(shell(origin, "git show badges:badge.json")).contains("\"schemaVersion\"");
  }

  private static String url() {
    return served.endpoint().toString();
  }

  private String shell(Path folder, String commands) {
    Map<String, String> environment =
        Map.of(
            "GITHUB_STEP_SUMMARY", workspace.resolve("summary").toString(),
            "GITHUB_SHA", "0123456",
            "INSIGHT_SELECTORS_ONLY", "PIS-003");
    Run run = Tool.in(folder, "bash", "-e", "-c", commands).in(environment).run();
    assertThat(run.exitCode()).as("%s: %s", commands, run.said()).isZero();
    return run.said();
  }

  private Run acted(Map<String, String> given) throws IOException {
    JsonNode action = new YAMLMapper().readTree(ROOT.resolve("action.yml").toFile());
    Map<String, String> values = new HashMap<>();
    action
        .at("/inputs")
        .properties()
        .forEach(
            it ->
                values.put(
                    "${{ inputs." + it.getKey() + " }}", it.getValue().path("default").asText()));
    given.forEach((name, value) -> values.put("${{ inputs." + name + " }}", value));
    values.put("${{ inputs.endpoint }}", served.endpoint().toString());
    values.put("${{ inputs.jar }}", ROOT.resolve("app/target/insight-selectors.jar").toString());
    values.put("${{ github.action_path }}", ROOT.toString());
    JsonNode step = action.at("/runs/steps/0");
    Map<String, String> environment = new HashMap<>();
    step.path("env")
        .properties()
        .forEach(it -> environment.put(it.getKey(), values.get(it.getValue().asText())));
    environment.put("AWS_CA_BUNDLE", "set-for-other-programs.pem");
    environment.put("GITHUB_STEP_SUMMARY", workspace.resolve("summary").toString());
    return Tool.in(workspace, "bash", "-e", "-c", step.path("run").asText()).in(environment).run();
  }

  private int in(Map<String, String> environment, String check) {
    return Tool.in(workspace, "bash", "-c", check).in(environment).run().exitCode();
  }

  /** The last word of the health check, which is JSON. */
  private static String healthCheck() throws IOException {
    String file = Files.readString(ROOT.resolve("Dockerfile")).replace("\\\n", "");
    String words =
        file.lines().filter(it -> it.startsWith("HEALTHCHECK")).findFirst().orElseThrow();
    return new YAMLMapper().readTree(words.substring(words.indexOf('['))).get(2).asText();
  }
}
