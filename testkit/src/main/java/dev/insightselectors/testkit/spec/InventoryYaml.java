package dev.insightselectors.testkit.spec;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** Reads the rows one at a time, so that a bad one is named. */
final class InventoryYaml {
  private static final ObjectMapper YAML =
      YAMLMapper.builder()
          .addModule(new Jdk8Module())
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .withConfigOverride(
              List.class, it -> it.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
          .build();

  private InventoryYaml() {}

  static List<Requirement> rows(InputStream yaml) throws IOException {
    JsonNode list = YAML.readTree(yaml);
    if (!list.isArray()) {
      throw new IllegalArgumentException("the inventory is not a list of rows");
    }
    List<Requirement> rows = new ArrayList<>();
    for (JsonNode node : list) {
      rows.add(row(rows.size() + 1, node));
    }
    return rows;
  }

  private static Requirement row(int number, JsonNode node) {
    try {
      return YAML.treeToValue(node, Requirement.class);
    } catch (JsonProcessingException e) {
      String named = "inventory row %s (%s)".formatted(number, node.path("id").asText("no id"));
      throw new IllegalArgumentException(named + ": " + e.getOriginalMessage(), e);
    }
  }
}
