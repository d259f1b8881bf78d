package dev.insightselectors.testkit.set;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A released set as YAML. */
final class SetYaml {
  static final String EXTENSION = ".yaml";

  private static final ObjectMapper YAML =
      YAMLMapper.builder()
          .addModule(new Jdk8Module())
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();
  private static final String FORM =
      """
      # Which scenarios count in this set, each with the fingerprint of what decides its verdict. Of a
      # released set nothing is edited but 'relaxed', by a dispute: docs/disputes/TEMPLATE.md says how.
      # Written by: ./insight-selectors spec release %s%s
      name: %s
      date: "%s"
      digest: "%s"%s
      relaxed: []
      scenarios:
      %s""";

  private SetYaml() {}

  static ReleasedSet read(String yaml) throws IOException {
    return YAML.readValue(yaml, ReleasedSet.class);
  }

  /** A set that nothing has relaxed yet; digits alone would be read as a number, so quoted. */
  static String text(ReleasedSet set) {
    String scenarios =
        new TreeMap<>(set.scenarios())
            .entrySet().stream()
                .map(it -> "  %s: \"%s\"\n".formatted(it.getKey(), it.getValue()))
                .collect(Collectors.joining());
    return FORM.formatted(
        set.name(),
        set.arrange().map(" --arrange %s"::formatted).orElse(""),
        set.name(),
        set.date(),
        set.digest(),
        set.arrange().map("%narrange: \"%s\""::formatted).orElse(""),
        scenarios);
  }
}
