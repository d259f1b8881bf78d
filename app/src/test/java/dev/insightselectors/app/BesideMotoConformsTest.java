package dev.insightselectors.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.adapters.aws.engine.Moto;
import dev.insightselectors.app.serve.ServedCommand;
import dev.insightselectors.reports.run.ReportJson;
import dev.insightselectors.testkit.run.Failure;
import dev.insightselectors.testkit.run.ScenarioResult;
import dev.insightselectors.testkit.run.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Our own server judged by its URL alone, with moto for all that is not CloudTrail. */
@Timeout(600)
@Tag("long")
@Tag("longest")
class BesideMotoConformsTest {

  /** As results/beside-moto.md tells. */
  private static final Set<String> NOT_TESTABLE =
      Set.of(
          "account 111111111111 is in an organization that 123456789012 manages",
          "no public operation makes a store with a given ID suffix",
          "no public operation takes Insights out of a Region",
          "no public operation sets the quota",
          "a bucket is made with a policy and nothing else");

  @Test
  void failsNothingAndSaysWhatKeepsTheRestFromBeingJudged(@TempDir Path folder) throws IOException {
    String moto = Moto.ofItsOwn().endpoint().toString();
    List<ScenarioResult> results;
    try (ServedCommand server = new ServedCommand("--beside", moto)) {
      CommandRun run =
          CommandRun.of(
              "conform",
              "--endpoint",
              server.endpoint().toString(),
              "--arrange",
              "aws",
              "--report",
              folder.toString());
      assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
      results = ReportJson.read(folder.resolve("report.json")).run().scenarios();
    }

    assertThat(results)
        .extracting(ScenarioResult::verdict)
        .containsOnly(Verdict.PASSED, Verdict.NOT_TESTABLE);
    Set<String> reasons =
        results.stream()
            .flatMap(result -> result.failure().stream())
            .map(Failure::message)
            .collect(Collectors.toSet());
    assertThat(reasons).isEqualTo(NOT_TESTABLE);
  }
}
