package dev.insightselectors.testkit.spec;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** All choices, in the order of their record. */
public record Choices(List<Choice> all) {
  private static final String RESOURCE = "/dev/insightselectors/features/choices.yaml";
  private static final ObjectMapper YAML =
      YAMLMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  /** Refuses, with {@link IllegalArgumentException}, a record that has an id twice. */
  public Choices {
    all = List.copyOf(all);
    if (all.stream().map(Choice::id).distinct().count() < all.size()) {
      throw new IllegalArgumentException("a choice is there twice");
    }
  }

  /** The choices that come with the features. */
  public static Choices load() {
    return Bundled.read(RESOURCE, Choices::read);
  }

  static Choices read(InputStream yaml) throws IOException {
    return new Choices(YAML.readValue(yaml, new TypeReference<List<Choice>>() {}));
  }

  /** The choice with this id. */
  public Optional<Choice> named(String id) {
    return all.stream().filter(choice -> choice.id().equals(id)).findFirst();
  }
}
