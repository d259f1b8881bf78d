package dev.insightselectors.app.conform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.app.serve.Chain;
import dev.insightselectors.testkit.run.ConformanceRun;
import dev.insightselectors.testkit.run.FeatureSet;
import dev.insightselectors.testkit.run.RunReport;
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
  void threeServersInAChainPassWhatIsAsked() {
    try (Chain chain = Chain.ofServers(3);
        Subject subject = new HttpSubject(chain.endpoint(), new ControlArranger())) {
      FeatureSet all = FeatureSet.load();
      RunReport run = ConformanceRun.of(all).only(EveryThird.of(all)).against(subject);

      assertThat(run.scenarios())
          .filteredOn(result -> !EveryThird.passesOrLacksItsCounterpart(result))
          .extracting(result -> result.id() + " " + result.failure())
          .isEmpty();
      assertThat(run.count(Verdict.PASSED)).isGreaterThan(50);
      assertThat(run.conclusion()).isEqualTo(EveryThird.conclusion());
    }
  }
}
