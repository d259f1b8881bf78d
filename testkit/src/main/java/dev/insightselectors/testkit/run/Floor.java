package dev.insightselectors.testkit.run;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.insightselectors.testkit.spec.Bundled;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How many scenarios implementations pass that look at nothing of what they are asked: what a score
 * is worth shows beside these.
 */
public record Floor(List<Hollow> hollows) {
  private static final String RESOURCE = "/dev/insightselectors/features/floor.yaml";

  public Floor {
    hollows = List.copyOf(hollows);
  }

  /**
   * One that observes nothing.
   *
   * @param implementation what it does, for a reader: {@code refuses every call}
   * @param passed how many scenarios of all it passes
   */
  public record Hollow(String implementation, long passed) {}

  /** The scores that come with the features; the build measures them anew. */
  public static Floor load() {
    return new Floor(
        Bundled.read(
            RESOURCE, in -> new YAMLMapper().readValue(in, new TypeReference<List<Hollow>>() {})));
  }

  /** All of them, for a reader. */
  public String sentence() {
    return "By comparison, an implementation that looks at nothing passes: "
        + hollows.stream()
            .map(it -> "%s if it %s".formatted(it.passed(), it.implementation()))
            .collect(Collectors.joining(", "))
        + ".";
  }
}
