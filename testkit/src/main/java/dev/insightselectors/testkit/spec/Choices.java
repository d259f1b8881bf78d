package dev.insightselectors.testkit.spec;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.insightselectors.core.rule.Edition;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** All choices, in the order of their record. */
public record Choices(List<Choice> all) {
  private static final String FILE = "/choices.yaml";
  private static final ObjectMapper YAML =
      YAMLMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  /** Refuses, with {@link IllegalArgumentException}, a record that has an id twice. */
  public Choices {
    all = List.copyOf(all);
    refuseTwice("choice", all.stream().map(Choice::id));
    refuseTwice("recording", all.stream().flatMap(it -> it.recorded().stream()).map(Recording::id));
  }

  /** The choices about the pinned page. */
  public static Choices load() {
    return load(Edition.PINNED);
  }

  /** The choices about an edition, with those about what it stands on. */
  public static Choices load(Edition edition) {
    return new Choices(
        EditionFolders.upTo(edition).stream()
            .flatMap(folder -> Bundled.read(folder + FILE, Choices::read).all().stream())
            .toList());
  }

  static Choices read(InputStream yaml) throws IOException {
    return new Choices(YAML.readValue(yaml, new TypeReference<List<Choice>>() {}));
  }

  /** Everything that is known of real AWS, under whichever choice it is told. */
  public List<Recording> recordings() {
    return all.stream().flatMap(choice -> choice.recorded().stream()).toList();
  }

  /** How many there are, and of how many something is known of real AWS. */
  public String sentence() {
    long strict = all.stream().filter(Choice::isStrict).count();
    long known = all.stream().filter(choice -> !choice.recorded().isEmpty()).count();
    return "%s interpretations, %s of them strict; of %s something is known of real AWS."
        .formatted(all.size(), strict, known);
  }

  /** The choice with this id. */
  public Optional<Choice> named(String id) {
    return all.stream().filter(choice -> choice.id().equals(id)).findFirst();
  }

  private static void refuseTwice(String what, Stream<String> ids) {
    Set<String> seen = new HashSet<>();
    ids.filter(id -> !seen.add(id))
        .findFirst()
        .ifPresent(
            id -> {
              throw new IllegalArgumentException("the %s %s is there twice".formatted(what, id));
            });
  }
}
