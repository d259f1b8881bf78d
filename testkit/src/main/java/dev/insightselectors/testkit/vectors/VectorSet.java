package dev.insightselectors.testkit.vectors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.insightselectors.testkit.run.FeatureSet;
import dev.insightselectors.testkit.run.KitVersion;
import dev.insightselectors.testkit.run.Proofs;
import dev.insightselectors.testkit.run.ScenarioEntry;
import dev.insightselectors.testkit.set.RequirementSet;
import dev.insightselectors.testkit.spec.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The scenarios of a requirement set as files: one document a scenario, a manifest with one digest
 * over everything, a schema, two programs that run them, and the malformed requests for Smithy.
 */
public final class VectorSet {
  static final int FORMAT = 1;
  private static final List<String> BESIDE =
      List.of(
          "README.md",
          "aws.mjs",
          "aws.py",
          "judge.mjs",
          "judge.py",
          "run.mjs",
          "run.py",
          "subject.mjs",
          "subject.py",
          "values.mjs",
          "values.py",
          "vector.schema.json");
  private static final ObjectMapper JSON = new ObjectMapper();

  private final FeatureSet features;

  private VectorSet(FeatureSet features) {
    this.features = features;
  }

  /** Of the scenarios that count; the others are left out. */
  public static VectorSet of(FeatureSet features) {
    return new VectorSet(features);
  }

  /** Writes it into a folder, and tells the digest that the manifest has. */
  public String write(Path folder) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    ObjectNode manifest = manifest();
    MalformedRequests malformed = new MalformedRequests();
    add(
        features.scenarios().stream().filter(it -> features.counts(it.id())).toList(),
        Proofs.of(features),
        "scenarios",
        manifest,
        files);
    for (JsonNode path : manifest.path("scenarios")) {
      malformed.add(JSON.readTree(files.get(path.asText())));
    }
    files.put("malformed-requests.smithy.json", bytes(malformed.model()));
    add(
        FeatureSet.goodCalls().scenarios(),
        Proofs.of(FeatureSet.goodCalls()),
        "good-calls",
        manifest,
        files);
    for (String name : BESIDE) {
      files.put(name, beside(name));
    }
    files.put("package.json", bytes(npmPackage()));
    ObjectNode digests = manifest.putObject("files");
    StringBuilder lines = new StringBuilder();
    files.forEach(
        (path, content) -> {
          digests.put(path, Sha256.hex(content));
          lines.append(Sha256.hex(content)).append("  ").append(path).append('\n');
        });
    String digest = Sha256.hex(lines.toString().getBytes(StandardCharsets.UTF_8));
    manifest.put("digest", digest);
    files.put("manifest.json", bytes(manifest));
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(Objects.requireNonNull(path.getParent()));
      Files.write(path, file.getValue());
    }
    return digest;
  }

  private ObjectNode manifest() throws IOException {
    RequirementSet set = features.counted();
    ObjectNode manifest = JsonNodeFactory.instance.objectNode();
    manifest.put("format", FORMAT).put("kitVersion", KitVersion.current());
    manifest.put("requirementSet", set.name()).put("requirementSetDigest", set.digest());
    manifest.put("scenariosInSet", set.size());
    manifest.set("firstCall", AwsCalls.firstCall());
    manifest.set("aws", AwsCalls.beforeAll());
    return manifest;
  }

  /** What {@code npm pack} makes a package of: the data and the program for Node. */
  private static ObjectNode npmPackage() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("name", "insight-selectors-vectors").put("version", KitVersion.current());
    json.put("description", "What an implementation of CloudTrail PutInsightSelectors is held to");
    json.put("license", "Apache-2.0").put("type", "module");
    json.putObject("engines").put("node", ">=20");
    json.putObject("bin").put("insight-selectors-vectors", "run.mjs");
    ArrayNode packed = json.putArray("files");
    List.of(
            "*.mjs",
            "good-calls/",
            "malformed-requests.smithy.json",
            "manifest.json",
            "scenarios/",
            "vector.schema.json")
        .forEach(packed::add);
    return json;
  }

  private static void add(
      List<ScenarioEntry> entries,
      Proofs proofs,
      String folder,
      ObjectNode manifest,
      Map<String, byte[]> files)
      throws IOException {
    ArrayNode paths = manifest.putArray(folder);
    for (ScenarioEntry entry : entries) {
      String path = folder + "/" + entry.id().replace("/", "--") + ".json";
      paths.add(path);
      files.put(path, bytes(new Vector(entry, proofs).json()));
    }
  }

  private static byte[] bytes(JsonNode json) throws IOException {
    return (JSON.writerWithDefaultPrettyPrinter().writeValueAsString(json) + "\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] beside(String name) throws IOException {
    try (InputStream in = VectorSet.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    }
  }
}
