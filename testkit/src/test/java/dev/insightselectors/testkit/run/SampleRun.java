package dev.insightselectors.testkit.run;

import dev.insightselectors.testkit.spec.Inventory;
import dev.insightselectors.testkit.spec.Requirement;
import dev.insightselectors.testkit.subject.SubjectInfo;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs as they can be. */
public final class SampleRun {
  public static final Inventory INVENTORY = Inventory.load();

  private SampleRun() {}

  public static RunReport conforming() {
    return of(2, SampleScenarios.passed("a", "PIS-002"), SampleScenarios.passed("b", "PIS-003"));
  }

  /** Ended in every way, on a matrix, with a scenario that goes with no row. */
  public static RunReport mixed() {
    return withMatrix(
        of(
            20,
            SampleScenarios.passed("one-resource/none", "PIS-024", "PIS-033", "PIS-049"),
            SampleScenarios.failed("one-resource/a-source", "PIS-024"),
            SampleScenarios.notDeclared("quota/second-call", "PIS-134"),
            SampleScenarios.notTestable("bucket/no-policy", "PIS-088"),
            SampleScenarios.deviation("name/ip", "https://example.org/issues/6", "PIS-115"),
            SampleScenarios.stale("name/dashes", "PIS-113"),
            SampleScenarios.chosen("selectors/text", "InvalidParameterException", "PIS-040"),
            SampleScenarios.passed("wire/unknown-operation")));
  }

  public static RunReport hostile() {
    String hostile = SampleScenarios.HOSTILE;
    return new RunReport(
        hostile,
        hostile,
        hostile,
        new SubjectInfo(hostile, hostile, hostile),
        Instant.parse("2025-06-01T10:00:00Z"),
        Duration.ofMillis(1234),
        hostile,
        9,
        List.of(SampleScenarios.hostile(hostile, "PIS-024", hostile)),
        List.of(SampleScenarios.hostile(hostile + 2, "PIS-024", hostile)),
        Optional.of(new RunReport.SharedFailure(hostile, 1)),
        Optional.of(
            new FaultMatrix(
                List.of(
                    new FaultMatrix.Row(hostile, hostile, List.of(hostile), List.of(hostile))))),
        Optional.of(hostile),
        List.of(new Observation(hostile, hostile, 2)));
  }

  /** In which something was seen that is part of no verdict. */
  public static RunReport observing() {
    RunReport run = of(1, SampleScenarios.passed("one", "PIS-024"));
    return new RunReport(
        run.kitVersion(),
        run.requirementSet(),
        run.requirementSetDigest(),
        run.subject(),
        run.startedAt(),
        run.duration(),
        run.selection(),
        run.scenariosInSet(),
        run.scenarios(),
        run.beyondSet(),
        run.sharedFailure(),
        run.faultMatrix(),
        run.remark(),
        List.of(new Observation("answer", "had the unknown member \"Note\"", 3)));
  }

  /** As large as the real set, over all rows; every seventh scenario ended otherwise. */
  public static RunReport large(int size) {
    List<String> ids =
        INVENTORY.rows().stream()
            .filter(row -> row.verdict() != Requirement.Kind.EXCLUDED)
            .map(Requirement::id)
            .toList();
    List<ScenarioResult> scenarios = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      scenarios.add(oneOfMany("some-scenario/case-" + i, i, ids.get(i * ids.size() / size)));
    }
    return withMatrix(of(size + 20, scenarios.toArray(ScenarioResult[]::new)));
  }

  private static ScenarioResult oneOfMany(String id, int number, String requirement) {
    return switch (number % 49) {
      case 7 -> SampleScenarios.failed(id, requirement);
      case 14 -> SampleScenarios.notDeclared(id, requirement);
      case 21 -> SampleScenarios.notTestable(id, requirement);
      case 28 -> SampleScenarios.deviation(id, "https://example.org/issues/6", requirement);
      case 35 -> SampleScenarios.chosen(id, "InvalidParameterException", requirement);
      case 42 -> SampleScenarios.stale(id, requirement);
      default -> SampleScenarios.passed(id, requirement, "PIS-005");
    };
  }

  public static RunReport unreachable() {
    RunReport run = of(398);
    return new RunReport(
        run.kitVersion(),
        run.requirementSet(),
        run.requirementSetDigest(),
        run.subject(),
        run.startedAt(),
        run.duration(),
        run.selection(),
        run.scenariosInSet(),
        run.scenarios(),
        run.beyondSet(),
        Optional.of(
            new RunReport.SharedFailure("http://127.0.0.1:4586 refused the connection", 398)),
        Optional.empty());
  }

  public static RunReport filtered(RunReport run, String selection, int scenariosInSet) {
    return new RunReport(
        run.kitVersion(),
        run.requirementSet(),
        run.requirementSetDigest(),
        run.subject(),
        run.startedAt(),
        run.duration(),
        selection,
        scenariosInSet,
        run.scenarios(),
        run.beyondSet(),
        run.sharedFailure(),
        run.faultMatrix());
  }

  /** The same run, in which these were run as well, and do not count. */
  public static RunReport beyond(RunReport run, ScenarioResult... beyond) {
    return new RunReport(
        run.kitVersion(),
        run.requirementSet(),
        run.requirementSetDigest(),
        run.subject(),
        run.startedAt(),
        run.duration(),
        run.selection(),
        run.scenariosInSet(),
        run.scenarios(),
        List.of(beyond),
        run.sharedFailure(),
        run.faultMatrix());
  }

  public static RunReport of(int scenariosInSet, ScenarioResult... scenarios) {
    return new RunReport(
        "0.1.0",
        "PutInsightSelectors",
        "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
        new SubjectInfo("embedded reference", "http://127.0.0.1:4586", "control"),
        Instant.parse("2025-06-01T10:00:00Z"),
        Duration.ofMillis(4321),
        "",
        scenariosInSet,
        List.of(scenarios),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  private static RunReport withMatrix(RunReport run) {
    return new RunReport(
        run.kitVersion(),
        run.requirementSet(),
        run.requirementSetDigest(),
        run.subject(),
        run.startedAt(),
        run.duration(),
        run.selection(),
        run.scenariosInSet(),
        run.scenarios(),
        run.beyondSet(),
        run.sharedFailure(),
        Optional.of(matrix()));
  }

  private static FaultMatrix matrix() {
    return new FaultMatrix(
        List.of(
            new FaultMatrix.Row(
                "forgets-combination",
                "Takes a trail and an event data store in one call.",
                List.of("PIS-024", "PIS-049"),
                List.of("one-resource/a-source", "one-resource/not-in-this-run")),
            new FaultMatrix.Row(
                "nobody-sees-it", "Answers a little late.", List.of("PIS-055"), List.of())));
  }
}
