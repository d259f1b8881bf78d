package dev.insightselectors.reports.compare;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.insightselectors.reports.run.Counts;
import dev.insightselectors.reports.run.Reason;
import dev.insightselectors.testkit.run.Floor;
import dev.insightselectors.testkit.run.RunReport;
import dev.insightselectors.testkit.run.ScenarioResult;
import dev.insightselectors.testkit.run.Verdict;
import java.util.List;

/**
 * The comparison for programs. Requirements and scenarios are in reading order, and what is told of
 * each implementation is in the order of the implementations.
 */
public final class ComparisonJson {
  private static final int VERSION = 1;

  private ComparisonJson() {}

  public static String of(Comparison comparison) {
    return of(comparison, List.of());
  }

  /** With what has changed since the runs before, by the ids of the scenarios. */
  public static String of(Comparison comparison, List<Changes> changes) {
    ObjectNode json = new JsonMapper().createObjectNode();
    json.put("version", VERSION);
    json.put("sameRequirementSet", comparison.digests().size() == 1);
    ArrayNode implementations = json.putArray("implementations");
    comparison.implementations().forEach(it -> write(it, implementations.addObject()));
    Interchange.of(comparison).ifPresent(it -> json.put("interchange", it));
    if (!changes.isEmpty()) {
      ArrayNode since = json.putArray("changes");
      changes.forEach(it -> write(it, since.addObject()));
    }
    ArrayNode floor = json.putArray("floor");
    Floor.load()
        .hollows()
        .forEach(
            it ->
                floor
                    .addObject()
                    .put("implementation", it.implementation())
                    .put("passed", it.passed()));
    ObjectNode agreements = json.putObject("agreements"); // How many requirements are of each kind.
    for (Agreement agreement : Agreement.values()) {
      agreements.put(agreement.slug(), comparison.of(agreement).size());
    }
    int columns = comparison.implementations().size();
    ArrayNode requirements = json.putArray("requirements");
    comparison.requirements().forEach(it -> write(it, columns, requirements.addObject()));
    ArrayNode scenarios = json.putArray("scenarios");
    comparison.scenarios().forEach(it -> write(it, columns, scenarios.addObject()));
    return json.toPrettyString() + "\n";
  }

  private static void write(Changes it, ObjectNode json) {
    json.put("label", it.label());
    json.put("before", it.before().toString());
    for (Change change : Change.values()) {
      write(
          it.of(change).stream().map(changed -> changed.result().id()).toList(),
          json.putArray(change.words()));
    }
  }

  private static void write(Implementation it, ObjectNode json) {
    RunReport run = it.run();
    json.put("label", it.label());
    json.put("name", run.subject().name());
    json.put("endpoint", run.subject().endpoint());
    json.put("kitVersion", run.kitVersion());
    json.put("requirementSet", run.requirementSet());
    json.put("requirementSetDigest", run.requirementSetDigest());
    json.put("startedAt", run.startedAt().toString());
    json.put("conclusion", run.conclusion().name());
    Counts counts = Counts.of(run);
    json.put("scenariosInSet", counts.inSet());
    json.put("judged", counts.judged());
    json.put("wrong", counts.wrong());
  }

  private static void write(ComparedRequirement it, int columns, ObjectNode json) {
    json.put("id", it.row().id());
    json.put("section", it.row().section());
    json.put("requires", it.row().requires());
    json.put("agreement", it.agreement().slug());
    ArrayNode results = json.putArray("results");
    for (int column = 0; column < columns; column++) {
      ObjectNode result = results.addObject();
      ObjectNode verdicts = result.putObject("verdicts");
      for (ScenarioResult scenario : it.of(column)) {
        String verdict = scenario.verdict().words();
        verdicts.put(verdict, verdicts.path(verdict).asInt() + 1);
      }
      write(it.picks(column), result.putArray("picked"));
    }
    write(it.scenarios().stream().map(ComparedScenario::id).toList(), json.putArray("scenarios"));
  }

  private static void write(ComparedScenario it, int columns, ObjectNode json) {
    json.put("id", it.id());
    json.put("name", it.any().name());
    write(it.any().requirements(), json.putArray("requirements"));
    json.put("chosen", it.any().chosen());
    json.put("agreement", it.agreement().slug());
    ArrayNode results = json.putArray("results");
    for (int column = 0; column < columns; column++) {
      var result = it.ended(column);
      boolean passed = result.filter(ended -> ended.verdict() == Verdict.PASSED).isPresent();
      results
          .addObject()
          .put("verdict", result.map(ended -> ended.verdict().words()).orElse("not run"))
          .put("outcome", result.map(ScenarioResult::outcome).orElse(""))
          .put("reason", passed ? "" : result.map(Reason::of).orElse(""))
          .put("counts", it.results().get(column).isPresent());
    }
  }

  private static void write(List<String> texts, ArrayNode json) {
    texts.forEach(json::add);
  }
}
