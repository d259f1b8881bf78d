package dev.insightselectors.testkit.set;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.insightselectors.testkit.spec.Sha256;
import java.util.List;

/**
 * What decides the verdict of a scenario. Its title, its place in a file, its requirements and the
 * keywords of its steps do not.
 *
 * @param needs its {@code @needs-} tags, sorted: a subject that lacks one of them is not judged
 */
@JsonPropertyOrder({"needs", "steps"})
public record VerdictContent(List<String> needs, List<Step> steps) {
  private static final int FINGERPRINT = 12;
  private static final JsonMapper JSON = new JsonMapper();

  public VerdictContent {
    needs = needs.stream().sorted().toList();
    steps = List.copyOf(steps);
  }

  /**
   * One step.
   *
   * @param table the rows of its table, the heading among them; empty when it has none
   * @param document its doc string; empty when it has none
   */
  @JsonPropertyOrder({"text", "table", "document"})
  public record Step(String text, List<List<String>> table, String document) {
    public Step {
      table = table.stream().map(List::copyOf).toList();
    }

    static Step of(String text) {
      return new Step(text, List.of(), "");
    }
  }

  /**
   * The first 12 hex digits of the SHA-256 of this as JSON: JSON, because a blank between two
   * words, a bar in a cell and the border of a cell must not look alike.
   */
  public String fingerprint() {
    try {
      return Sha256.hex(JSON.writeValueAsBytes(this)).substring(0, FINGERPRINT);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("strings can always be written", e);
    }
  }
}
