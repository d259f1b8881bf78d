package dev.insightselectors.app.conform;

import dev.insightselectors.faults.Fault;
import dev.insightselectors.testkit.run.FaultMatrix.Row;
import dev.insightselectors.testkit.run.FeatureSet;
import dev.insightselectors.testkit.run.ScenarioEntry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which scenarios catch which faults, as far as it has to be known: each fault on a few scenarios
 * of each of its requirements, in turn; on all of them what is not caught so; and then each
 * scenario that has caught nothing, on the faults of its requirements and at last on all. The whole
 * matrix is what {@code conform --faults} runs.
 */
record Hunt(List<Row> rows, List<ScenarioEntry> catchingNothing) {
  static final Hunt NONE = new Hunt(List.of(), List.of());

  private static final int A_FEW = 3;
  private static final int AT_ONCE = 50;

  static Hunt through(FeatureSet features, List<Fault> faults) {
    FaultRun run = new FaultRun(features);
    List<ScenarioEntry> scenarios = features.scenarios();
    Function<Fault, Stream<ScenarioEntry>> own = fault -> of(fault.requirements(), scenarios);
    List<Row> rows =
        new ArrayList<>(
            run.of(faults, fault -> aFew(faults.indexOf(fault), fault, scenarios)).rows());
    Set<String> caught = caught(rows);
    add(rows, run.of(without(faults, caught), own).rows());
    pursue(run, faults, rows, scenarios, own);
    pursue(run, faults, rows, scenarios, fault -> scenarios.stream());
    return new Hunt(merged(rows), pending(rows, scenarios));
  }

  /** What has caught nothing yet, on some faults at a time. */
  private static void pursue(
      FaultRun run,
      List<Fault> faults,
      List<Row> rows,
      List<ScenarioEntry> scenarios,
      Function<Fault, Stream<ScenarioEntry>> which) {
    for (int from = 0; from < faults.size(); from += AT_ONCE) {
      List<ScenarioEntry> pending = pending(rows, scenarios);
      if (pending.isEmpty()) {
        return;
      }
      List<Fault> some = faults.subList(from, Math.min(faults.size(), from + AT_ONCE));
      add(rows, run.of(some, fault -> which.apply(fault).filter(pending::contains)).rows());
    }
  }

  private static Stream<ScenarioEntry> aFew(int turn, Fault fault, List<ScenarioEntry> scenarios) {
    return fault.requirements().stream()
        .map(requirement -> of(List.of(requirement), scenarios).toList())
        .filter(its -> !its.isEmpty())
        .flatMap(
            its ->
                IntStream.range(0, A_FEW).mapToObj(i -> its.get((turn * A_FEW + i) % its.size())))
        .distinct();
  }

  private static Stream<ScenarioEntry> of(
      List<String> requirements, List<ScenarioEntry> scenarios) {
    return scenarios.stream().filter(it -> !Collections.disjoint(it.requirements(), requirements));
  }

  private static void add(List<Row> rows, List<Row> more) {
    more.stream().filter(row -> !row.caughtBy().isEmpty()).forEach(rows::add);
  }

  private static Set<String> caught(List<Row> rows) {
    return rows.stream()
        .filter(row -> !row.caughtBy().isEmpty())
        .map(Row::fault)
        .collect(Collectors.toSet());
  }

  private static List<Fault> without(List<Fault> faults, Set<String> ids) {
    return faults.stream().filter(fault -> !ids.contains(fault.id())).toList();
  }

  private static List<ScenarioEntry> pending(List<Row> rows, List<ScenarioEntry> scenarios) {
    Set<String> catching =
        rows.stream().map(Row::caughtBy).flatMap(Collection::stream).collect(Collectors.toSet());
    return scenarios.stream().filter(it -> !catching.contains(it.id())).toList();
  }

  private static List<Row> merged(List<Row> rows) {
    Map<String, Row> merged = new LinkedHashMap<>();
    rows.forEach(row -> merged.merge(row.fault(), row, Hunt::both));
    return List.copyOf(merged.values());
  }

  private static Row both(Row one, Row other) {
    List<String> caughtBy =
        Stream.concat(one.caughtBy().stream(), other.caughtBy().stream()).distinct().toList();
    return new Row(one.fault(), one.statement(), one.requirements(), caughtBy);
  }
}
