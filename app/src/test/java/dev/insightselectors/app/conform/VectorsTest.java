package dev.insightselectors.app.conform;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import dev.insightselectors.adapters.http.AwsJsonServer;
import dev.insightselectors.app.Vectors;
import dev.insightselectors.app.serve.Composition;
import dev.insightselectors.core.rule.Edition;
import dev.insightselectors.documents.World;
import dev.insightselectors.documents.WorldKind;
import dev.insightselectors.faults.Fault;
import dev.insightselectors.faults.Faults;
import dev.insightselectors.testkit.run.ConformanceRun;
import dev.insightselectors.testkit.run.FeatureSet;
import dev.insightselectors.testkit.run.ScenarioEntry;
import dev.insightselectors.testkit.run.ScenarioResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a program without a JVM makes of the scenarios is what {@code conform} makes of them. */
@Tag("long")
class VectorsTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private static Path folder;

  @SuppressWarnings("NullAway.Init") // Set before all.
  private static Vectors vectors;

  @BeforeAll
  static void export() {
    vectors = Vectors.exportedTo(folder);
  }

  @Test
  void eachIsWhatTheSchemaSays() throws IOException {
    JsonSchema schema =
        JsonSchemaFactory.getInstance(VersionFlag.V202012)
            .getSchema(Files.readString(folder.resolve("vector.schema.json")));
    try (Stream<Path> files = Files.list(folder.resolve("scenarios"))) {
      List<Path> all = files.filter(it -> it.toString().endsWith(".json")).toList();

      assertThat(all).isNotEmpty();
      for (Path file : all) {
        assertThat(schema.validate(JSON.readTree(file.toFile()))).as("%s", file).isEmpty();
      }
    }
  }

  @Test
  void theManifestNamesEachAndThePrintOfEachFile() throws IOException {
    JsonNode manifest = JSON.readTree(folder.resolve("manifest.json").toFile());

    assertThat(manifest.path("scenarios")).hasSize(FeatureSet.load().scenarios().size());
    for (JsonNode path : manifest.path("scenarios")) {
      assertThat(folder.resolve(path.asText())).exists();
    }
    assertThat(manifest.path("digest").asText()).matches("[0-9a-f]{64}");
  }

  /** Two in the build; {@code -Dvectors.faults=40} takes that many. */
  private static List<String> faults() {
    List<Fault> all = new ArrayList<>(Faults.all());
    Collections.shuffle(all, new Random(Long.getLong("vectors.seed", 1)));
    return Stream.concat(
            Stream.of("none", "appends"),
            all.stream().limit(Integer.getInteger("vectors.faults", 0)).map(Fault::id))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("faults")
  void comeToTheSameVerdicts(String id) throws IOException, InterruptedException {
    Fault fault = id.equals("none") ? Fault.NONE : Faults.named(id).orElseThrow();

    assertVerdicts(vectors, ConformanceRun.of(FeatureSet.load()), fault);
  }

  @Test
  void comeToTheSameVerdictsOnWhatANewerEditionAdds(@TempDir Path other)
      throws IOException, InterruptedException {
    Edition newer = Edition.EVENT_CATEGORIES;
    Set<String> added =
        FeatureSet.addedBy(newer).scenarios().stream().map(ScenarioEntry::id).collect(toSet());
    Vectors some = Vectors.exportedTo(other, "--edition", newer.toString()).only(added);
    ConformanceRun run = ConformanceRun.of(FeatureSet.load(newer)).only("@edition-" + newer);
    List<Fault> all = new ArrayList<>(Faults.addedBy(newer));
    Collections.shuffle(all, new Random(Long.getLong("vectors.seed", 1)));

    assertVerdicts(some, run, Fault.none(newer));
    for (Fault fault :
        all.subList(0, Math.min(all.size(), Integer.getInteger("vectors.faults", 1)))) {
      assertVerdicts(some, run, fault);
    }
  }

  private static void assertVerdicts(Vectors vectors, ConformanceRun run, Fault fault)
      throws IOException, InterruptedException {
    try (AwsJsonServer server =
            ServedReference.started(
                options -> Composition.faulty(options, World.empty(WorldKind.CLOSED), fault));
        ServedReference subject = new ServedReference(fault)) {
      Map<String, String> conform = new TreeMap<>();
      for (ScenarioResult result : run.against(subject).everyScenario()) {
        conform.put(result.id(), result.verdict().name());
      }

      for (Vectors.Program program : Vectors.Program.values()) {
        program.mustBeThere();
        assertThat(vectors.verdicts(program, ServedReference.address(server), "control"))
            .as("%s of %s", program, fault.id())
            .isEqualTo(conform);
      }
    }
  }

  @Test
  void arePythonOf39() throws IOException, InterruptedException {
    Vectors.Program.PYTHON.mustBeThere();
    String check =
        """
        import ast, glob
        names = sorted(glob.glob("*.py"))
        for name in names:
            ast.parse(open(name).read(), feature_version=(3, 9))
        print(names)""";

    assertThat(vectors.outputOf("python3", "-c", check))
        .isEqualToIgnoringNewLines("['aws.py', 'judge.py', 'run.py', 'subject.py', 'values.py']");
  }

  @Test
  void becomeAPackageOfTheDataAndTheProgramForNode() throws IOException, InterruptedException {
    assumeTrue(Vectors.isThere("npm"), "there is no npm here");
    JsonNode packed =
        JSON.readTree(vectors.outputOf("npm", "pack", "--dry-run", "--json", "--offline")).path(0);

    assertThat(packed.path("name").asText()).isEqualTo("insight-selectors-vectors");
    List<String> paths = packed.path("files").findValuesAsText("path");
    assertThat(paths)
        .contains("package.json", "README.md", "manifest.json", "vector.schema.json")
        .contains("aws.mjs", "judge.mjs", "run.mjs", "subject.mjs", "values.mjs")
        .doesNotContain("run.py", "report.json");
    assertThat(paths)
        .filteredOn(path -> path.startsWith("scenarios/"))
        .hasSize(FeatureSet.load().scenarios().size());
  }
}
