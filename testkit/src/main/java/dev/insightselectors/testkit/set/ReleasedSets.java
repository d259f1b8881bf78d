package dev.insightselectors.testkit.set;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.insightselectors.testkit.spec.Bundled;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sets that were ever released, the oldest first. */
public record ReleasedSets(List<ReleasedSet> sets) {
  private static final String FOLDER = "/dev/insightselectors/features/sets/";

  public ReleasedSets {
    sets = List.copyOf(sets);
  }

  /** The sets that come with the features. */
  public static ReleasedSets load() {
    return new ReleasedSets(
        SetFolder.names(Bundled.read(FOLDER + SetFolder.INDEX, ReleasedSets::text)).stream()
            .map(ReleasedSets::set)
            .toList());
  }

  /**
   * The set that counts where nothing else is said: the newest of every scenario. Empty before the
   * first release.
   */
  public Optional<RequirementSet> newest() {
    return sets.stream()
        .filter(set -> set.arrange().isEmpty())
        .reduce((older, newer) -> newer)
        .map(ReleasedSet::counted);
  }

  /** Refuses, with {@link IllegalArgumentException}, a name that is none, and tells those known. */
  public RequirementSet named(String name) {
    return sets.stream()
        .filter(set -> set.name().equals(name))
        .findFirst()
        .map(ReleasedSet::counted)
        .orElseThrow(() -> new IllegalArgumentException(unknown(name)));
  }

  private String unknown(String name) {
    String known =
        Stream.concat(names().stream(), Stream.of(RequirementSet.UNRELEASED))
            .collect(Collectors.joining(", "));
    return "there is no requirement set %s; there is: %s".formatted(name, known);
  }

  public List<String> names() {
    return sets.stream().map(ReleasedSet::name).toList();
  }

  /** The ids of those scenarios that no set counts as they are, sorted. */
  public List<String> without(RequirementSet everything) {
    List<RequirementSet> counted = sets.stream().map(ReleasedSet::counted).toList();
    return everything.fingerprints().entrySet().stream()
        .filter(it -> counted.stream().noneMatch(set -> set.has(it.getKey(), it.getValue())))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  private static ReleasedSet set(String name) {
    return Bundled.read(FOLDER + name + SetYaml.EXTENSION, in -> set(name, text(in)));
  }

  private static ReleasedSet set(String name, String yaml) throws IOException {
    ReleasedSet set = SetYaml.read(yaml);
    if (!set.name().equals(name)) {
      throw new IOException("its name is " + set.name());
    }
    return set;
  }

  private static String text(InputStream in) throws IOException {
    return new String(in.readAllBytes(), UTF_8);
  }
}
