package dev.insightselectors.app.conform;

import dev.insightselectors.reports.run.ReportJson;
import dev.insightselectors.testkit.run.RunReport;
import dev.insightselectors.testkit.run.ScenarioResult;
import dev.insightselectors.testkit.run.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What is recorded of other implementations. */
record Recorded(List<RunReport> runs) {
  private static final String REPORT = "report.json";

  /** Each folder below this one may have a report; where there is none, nothing is recorded. */
  static Recorded in(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return new Recorded(List.of());
    }
    List<RunReport> runs = new ArrayList<>();
    try (Stream<Path> folders = Files.list(folder)) {
      for (Path each : folders.sorted().toList()) {
        if (Files.isRegularFile(each.resolve(REPORT))) {
          runs.add(ReportJson.read(each.resolve(REPORT)).run());
        }
      }
    }
    return new Recorded(runs);
  }

  /** How each implementation did in these scenarios, and a line each where it failed. */
  List<String> of(Set<String> scenarios) {
    List<String> lines = new ArrayList<>();
    for (RunReport run : runs) {
      List<ScenarioResult> its =
          run.everyScenario().stream().filter(it -> scenarios.contains(it.id())).toList();
      List<ScenarioResult> failed = its.stream().filter(Recorded::isWrong).toList();
      long passed = its.stream().filter(it -> it.verdict() == Verdict.PASSED).count();
      if (!its.isEmpty()) {
        lines.add(
            "%s: %s of %s scenarios passed".formatted(run.subject().name(), passed, its.size()));
      }
      failed.forEach(it -> lines.add("  " + it.id() + ", " + it.verdict().words() + why(it)));
    }
    return lines;
  }

  private static boolean isWrong(ScenarioResult result) {
    return result.verdict() == Verdict.FAILED || result.verdict() == Verdict.KNOWN_DEVIATION;
  }

  private static String why(ScenarioResult result) {
    return result.failure().map(it -> ": " + it.message()).orElse("");
  }
}
