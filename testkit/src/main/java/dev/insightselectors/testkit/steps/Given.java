package dev.insightselectors.testkit.steps;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One Given of a scenario as it is written, without the keyword.
 *
 * @param text in a form of the glossary
 * @param table the rows of its table; empty for a step without one
 * @param doc its doc string
 */
public record Given(String text, List<List<String>> table, Optional<String> doc) {
  private static final Pattern NAME = Pattern.compile("\"([^\"]+)\"");

  public Given {
    table = List.copyOf(table);
  }

  /** One without a table. */
  public static Given of(String text) {
    return new Given(text, List.of(), Optional.empty());
  }

  /** One with a table. */
  public static Given of(String text, List<List<String>> table) {
    return new Given(text, table, Optional.empty());
  }

  /** One with a doc string. */
  public static Given saying(String text, String doc) {
    return new Given(text, List.of(), Optional.of(doc));
  }

  /** The names of trails and stores that it speaks of. */
  public List<String> names() {
    return NAME.matcher(text).results().map(found -> found.group(1)).toList();
  }
}
