package dev.insightselectors.app.conform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.app.serve.Chain;
import dev.insightselectors.testkit.run.ConformanceRun;
import dev.insightselectors.testkit.run.FeatureSet;
import dev.insightselectors.testkit.run.RunReport;
import dev.insightselectors.testkit.run.RunReport.Conclusion;
import dev.insightselectors.testkit.run.Verdict;
import dev.insightselectors.testkit.subject.ControlArranger;
import dev.insightselectors.testkit.subject.HttpSubject;
import dev.insightselectors.testkit.subject.Subject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** HTTP over HTTP over memory: the world of every scenario travels down, every answer back up. */
@Tag("long")
class ChainConformsTest {

  @Test
  void threeServersInAChainPassEveryScenario() {
    try (Chain chain = Chain.ofServers(3);
        Subject subject = new HttpSubject(chain.endpoint(), new ControlArranger())) {
      RunReport run = ConformanceRun.of(FeatureSet.load()).against(subject);
      assertThat(run.scenarios())
          .filteredOn(result -> result.verdict() != Verdict.PASSED)
          .extracting(result -> result.id() + " " + result.failure())
          .isEmpty();
      assertThat(run.conclusion()).isEqualTo(Conclusion.CONFORMS);
    }
  }
}
