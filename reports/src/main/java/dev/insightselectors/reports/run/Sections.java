package dev.insightselectors.reports.run;

import dev.insightselectors.testkit.spec.Requirement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The rows of the inventory below the headings of the page, in reading order. */
public final class Sections {
  static final String OTHER = "section-other";
  static final String BEYOND = "section-beyond";
  static final String FAULTS = "section-faults";

  private Sections() {}

  /** By the section that they stand in. */
  public static Map<String, List<Requirement>> of(List<Requirement> rows) {
    return grouped(rows, Requirement::section);
  }

  /** Within a section; what belongs to no parameter, error or example is under the empty name. */
  public static Map<String, List<Requirement>> parts(List<Requirement> rows) {
    return grouped(rows, row -> row.about().orElse(""));
  }

  /** What links call the section. */
  public static String id(String section) {
    return "section-" + section.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
  }

  private static Map<String, List<Requirement>> grouped(
      List<Requirement> rows, Function<Requirement, String> heading) {
    return rows.stream()
        .collect(Collectors.groupingBy(heading, LinkedHashMap::new, Collectors.toList()));
  }
}
