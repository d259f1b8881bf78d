package dev.insightselectors.reports.compare;

import dev.insightselectors.reports.run.StoredReport;
import dev.insightselectors.testkit.run.Failure;
import dev.insightselectors.testkit.run.FeatureSet;
import dev.insightselectors.testkit.run.RunReport;
import dev.insightselectors.testkit.run.ScenarioEntry;
import dev.insightselectors.testkit.run.ScenarioResult;
import dev.insightselectors.testkit.run.Verdict;
import dev.insightselectors.testkit.spec.Inventory;
import dev.insightselectors.testkit.subject.SubjectInfo;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reports over the scenarios of the kit, as implementations of several kinds would leave them. */
public final class SampleReports {
  static final String HOSTILE =
      "</script></style>\"'><img src=x onerror=alert(1)>&{{script}}|`*\u0000\uD83D";
  static final Inventory INVENTORY = Inventory.load();
  static final List<ScenarioEntry> ENTRIES = FeatureSet.load().scenarios();
  private static final String DIGEST = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0";

  private SampleReports() {}

  public static StoredReport reference() {
    return report("reference", DIGEST, entry -> passed(entry, "accepted"));
  }

  /** Takes a trail together with a store, and has an error of its own for a wrong selector. */
  public static StoredReport faulty() {
    return report(
        "faulty",
        DIGEST,
        entry -> {
          if (entry.requirements().contains("PIS-024")) {
            return failed(entry);
          }
          return passed(entry, entry.chosen() ? "InvalidParameterException" : "accepted");
        });
  }

  /** Knows trails only, so that little of the set can be judged. */
  public static StoredReport trailsOnly() {
    return report(
        "trails only",
        DIGEST,
        entry ->
            entry.tags().contains("@needs-event-data-stores")
                ? notDeclared(entry)
                : passed(entry, "accepted"));
  }

  static StoredReport ofAnotherSet() {
    StoredReport all = report("older", "0123456789abcdef", entry -> passed(entry, "accepted"));
    return with(all, all.run().scenarios().subList(1, ENTRIES.size()));
  }

  /** Of a set that lacks the first scenario, which ran all the same, and failed. */
  static StoredReport ofASetWithoutTheFirst(String name) {
    StoredReport all = report(name, "0123456789abcdef", entry -> passed(entry, "accepted"));
    List<ScenarioResult> counted = all.run().scenarios().subList(1, ENTRIES.size());
    return with(all, counted, List.of(failed(ENTRIES.get(0))));
  }

  /** Fails everything, at length. */
  static StoredReport hopeless(int number) {
    return report("hopeless " + number, DIGEST, SampleReports::failed);
  }

  static StoredReport hostile() {
    StoredReport all = report(HOSTILE, HOSTILE, entry -> passed(entry, "accepted"));
    ScenarioResult any = all.run().scenarios().get(0);
    ScenarioResult hostile =
        new ScenarioResult(
            HOSTILE,
            HOSTILE,
            HOSTILE,
            HOSTILE,
            List.of("PIS-024", HOSTILE),
            true,
            HOSTILE,
            List.of(HOSTILE),
            Verdict.FAILED,
            Optional.of(new Failure(HOSTILE, HOSTILE, HOSTILE, HOSTILE)),
            Optional.of("javascript:alert(1)"),
            HOSTILE,
            List.of(),
            any.duration());
    return with(all, List.of(hostile));
  }

  static StoredReport report(
      String name, String digest, Function<ScenarioEntry, ScenarioResult> how) {
    return new StoredReport(
        new RunReport(
            "0.1.0",
            "put-insight-selectors-2026-11",
            digest,
            new SubjectInfo(name, "http://127.0.0.1:4586", "control"),
            Instant.parse("2026-11-20T10:00:00Z"),
            Duration.ofSeconds(4),
            "",
            ENTRIES.size(),
            ENTRIES.stream().map(how).toList(),
            List.of(),
            Optional.empty(),
            Optional.empty()),
        INVENTORY.rows());
  }

  static ScenarioResult passed(ScenarioEntry entry, String outcome) {
    return result(entry, Verdict.PASSED, Optional.empty(), outcome);
  }

  static ScenarioResult failed(ScenarioEntry entry) {
    return failed(entry, "accepted");
  }

  static ScenarioResult failed(ScenarioEntry entry, String outcome) {
    String said = "The call was accepted, where an error was to answer it. ".repeat(6);
    return result(
        entry, Verdict.FAILED, Optional.of(new Failure("the call", "", "", said)), outcome);
  }

  static ScenarioResult notDeclared(ScenarioEntry entry) {
    Failure why = new Failure("", "", "", "the subject lacks needs-event-data-stores");
    return result(entry, Verdict.NOT_DECLARED, Optional.of(why), "");
  }

  private static StoredReport with(StoredReport it, List<ScenarioResult> scenarios) {
    return with(it, scenarios, it.run().beyondSet());
  }

  private static StoredReport with(
      StoredReport it, List<ScenarioResult> scenarios, List<ScenarioResult> beyond) {
    RunReport run = it.run();
    return new StoredReport(
        new RunReport(
            run.kitVersion(),
            run.requirementSet(),
            run.requirementSetDigest(),
            run.subject(),
            run.startedAt(),
            run.duration(),
            run.selection(),
            run.scenariosInSet(),
            scenarios,
            beyond,
            run.sharedFailure(),
            run.faultMatrix()),
        it.requirements());
  }

  private static ScenarioResult result(
      ScenarioEntry entry, Verdict verdict, Optional<Failure> failure, String outcome) {
    return new ScenarioResult(
        entry.id(),
        entry.feature(),
        entry.file(),
        entry.rule(),
        entry.requirements(),
        entry.chosen(),
        entry.name(),
        entry.steps(),
        verdict,
        failure,
        Optional.empty(),
        outcome,
        List.of(),
        Duration.ofMillis(3));
  }
}
