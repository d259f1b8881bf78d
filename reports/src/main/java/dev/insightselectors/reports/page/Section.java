package dev.insightselectors.reports.page;

import dev.insightselectors.testkit.spec.Requirement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Rows below a heading of the page that AWS has, in reading order.
 *
 * @param <T> what is shown of a requirement
 */
public record Section<T>(String name, List<Part<T>> parts) {
  public Section {
    parts = List.copyOf(parts);
  }

  /**
   * The rows of a section about one parameter, error or example.
   *
   * @param name empty for the rows that are about none
   */
  public record Part<T>(String name, List<T> rows) {
    public Part {
      rows = List.copyOf(rows);
    }
  }

  /** All rows; what is to be shown of them is asked in reading order. */
  public static <T> List<Section<T>> of(List<Requirement> rows, Function<Requirement, T> shown) {
    return grouped(rows, Requirement::section).entrySet().stream()
        .map(section -> new Section<>(section.getKey(), parts(section.getValue(), shown)))
        .toList();
  }

  private static <T> List<Part<T>> parts(List<Requirement> rows, Function<Requirement, T> shown) {
    return grouped(rows, row -> row.about().orElse("")).entrySet().stream()
        .map(part -> new Part<>(part.getKey(), part.getValue().stream().map(shown).toList()))
        .toList();
  }

  private static Map<String, List<Requirement>> grouped(
      List<Requirement> rows, Function<Requirement, String> heading) {
    return rows.stream()
        .collect(Collectors.groupingBy(heading, LinkedHashMap::new, Collectors.toList()));
  }

  /** What links call the section. */
  public String id() {
    return "section-" + name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
  }

  public List<T> rows() {
    return parts.stream().flatMap(part -> part.rows().stream()).toList();
  }
}
