package dev.insightselectors.reports.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import dev.insightselectors.testkit.run.RunReport;
import dev.insightselectors.testkit.run.SampleRun;
import dev.insightselectors.testkit.run.SampleScenarios;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReportJsonTest {
  private static final JsonMapper JSON = new JsonMapper();

  @TempDir private Path folder;

  static Stream<RunReport> runs() {
    return Stream.of(
        SampleRun.conforming(),
        SampleRun.mixed(),
        SampleRun.unreachable(),
        SampleRun.beyond(SampleRun.conforming(), SampleScenarios.failed("later", "PIS-002")),
        SampleRun.observing(),
        SampleRun.of(0),
        SampleRun.hostile());
  }

  @ParameterizedTest
  @MethodSource("runs")
  void keepsToThePublishedSchema(RunReport run) throws IOException {
    JsonNode report = written(run);

    assertThat(schema().validate(report)).isEmpty();
  }

  static Stream<RunReport> runsOfGoodText() {
    return runs().limit(6);
  }

  @ParameterizedTest
  @MethodSource("runsOfGoodText")
  void readsBackWhatItWrote(RunReport run) throws IOException {
    written(run);

    assertThat(ReportJson.read(folder.resolve("report.json")).run()).isEqualTo(run);
  }

  @Test
  void tellsTheRequirementsInOurWords() throws IOException {
    JsonNode row = written(SampleRun.mixed()).path("requirements").get(23);

    assertThat(row.path("id").asText()).isEqualTo("PIS-024");
    assertThat(row.path("requires").asText()).contains("cannot be given together");
  }

  @Test
  void theSchemaRefusesASuccessThatIsNone() throws IOException {
    ObjectNode lie = (ObjectNode) written(SampleRun.mixed());
    lie.put("conclusion", "CONFORMS");

    assertThat(schema().validate(lie)).isNotEmpty();
  }

  @Test
  void theSchemaRefusesWhatItDoesNotKnow() throws IOException {
    ObjectNode more = (ObjectNode) written(SampleRun.conforming());
    more.put("surprise", true);

    assertThat(schema().validate(more)).isNotEmpty();
  }

  @Test
  void readsAReportFromBeforeThereWereSets() throws IOException {
    Path old = Path.of("../results/moto-5.2.1/report.json");

    RunReport run = ReportJson.read(old).run();

    assertThat(run.scenarios())
        .hasSize(JSON.readTree(Files.readString(old)).at("/counts/inSet").asInt());
    assertThat(run.beyondSet()).isEmpty();
    written(run);
    assertThat(schema().validate(JSON.readTree(Files.readString(old)))).isEmpty();
  }

  @Test
  void refusesAReportOfAnotherVersion() throws IOException {
    ObjectNode later = (ObjectNode) written(SampleRun.conforming());
    later.put("version", 2);
    Path file = Files.writeString(folder.resolve("later.json"), later.toString());

    assertThatThrownBy(() -> ReportJson.read(file)).hasMessageContaining("version 2");
  }

  @Test
  void refusesAReportThatLacksItsRun() throws IOException {
    Path file = Files.writeString(folder.resolve("less.json"), "{\"version\":1}");

    assertThatThrownBy(() -> ReportJson.read(file)).isInstanceOf(IOException.class);
  }

  private JsonNode written(RunReport run) throws IOException {
    Reports.write(run, SampleRun.INVENTORY, folder);
    return JSON.readTree(Files.readString(folder.resolve("report.json")));
  }

  private JsonSchema schema() throws IOException {
    return JsonSchemaFactory.getInstance(VersionFlag.V202012)
        .getSchema(Files.readString(folder.resolve("report.schema.json")));
  }
}
