package dev.insightselectors.reports.compare;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.insightselectors.reports.compare.ComparisonDocument.Cell;
import dev.insightselectors.reports.compare.ComparisonDocument.Result;
import dev.insightselectors.reports.compare.ComparisonDocument.Row;
import dev.insightselectors.reports.compare.ComparisonDocument.Scenario;
import dev.insightselectors.reports.compare.ComparisonDocument.Subject;
import dev.insightselectors.reports.run.Reason;
import dev.insightselectors.testkit.run.RunReport;
import dev.insightselectors.testkit.run.ScenarioResult;
import dev.insightselectors.testkit.run.Verdict;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The comparison for programs. */
public final class ComparisonJson {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build();

  private ComparisonJson() {}

  public static String of(Comparison comparison) throws JsonProcessingException {
    return JSON.writeValueAsString(document(comparison)) + "\n";
  }

  private static ComparisonDocument document(Comparison comparison) {
    int columns = comparison.implementations().size();
    return new ComparisonDocument(
        ComparisonDocument.VERSION,
        comparison.digests().size() == 1,
        comparison.implementations().stream().map(ComparisonJson::subject).toList(),
        agreements(comparison),
        comparison.requirements().stream().map(it -> row(it, columns)).toList(),
        comparison.scenarios().stream().map(ComparisonJson::scenario).toList());
  }

  private static Subject subject(Implementation it) {
    RunReport run = it.run();
    return new Subject(
        it.label(),
        run.subject().name(),
        run.subject().endpoint(),
        run.kitVersion(),
        run.requirementSet(),
        run.requirementSetDigest(),
        run.startedAt(),
        run.conclusion(),
        run.scenariosInSet());
  }

  private static Map<String, Integer> agreements(Comparison comparison) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Agreement agreement : Agreement.values()) {
      counts.put(agreement.slug(), comparison.of(agreement).size());
    }
    return counts;
  }

  private static Row row(ComparedRequirement it, int columns) {
    return new Row(
        it.row().id(),
        it.row().section(),
        it.row().requires(),
        it.agreement().slug(),
        IntStream.range(0, columns).mapToObj(column -> cell(it, column)).toList(),
        it.scenarios().stream().map(ComparedScenario::id).toList());
  }

  private static Cell cell(ComparedRequirement it, int column) {
    Map<String, Integer> verdicts = new LinkedHashMap<>();
    it.of(column).forEach(result -> verdicts.merge(result.verdict().words(), 1, Integer::sum));
    return new Cell(verdicts, it.picks(column));
  }

  private static Scenario scenario(ComparedScenario it) {
    List<Result> results =
        IntStream.range(0, it.results().size()).mapToObj(column -> result(it, column)).toList();
    return new Scenario(
        it.id(),
        it.any().name(),
        it.any().requirements(),
        it.any().chosen(),
        it.agreement().slug(),
        results);
  }

  private static Result result(ComparedScenario it, int column) {
    return it.results()
        .get(column)
        .map(result -> result(result, true))
        .or(() -> it.beyond().get(column).map(result -> result(result, false)))
        .orElse(Result.NONE);
  }

  private static Result result(ScenarioResult result, boolean counts) {
    return new Result(
        result.verdict().words(),
        result.outcome(),
        result.verdict() == Verdict.PASSED ? "" : Reason.of(result),
        counts);
  }
}
