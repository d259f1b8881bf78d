package dev.insightselectors.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.adapters.aws.engine.Dynalite;
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

/** A server on DynamoDB against the kit: every scenario, arranged through the registry. */
@Tag("long")
class DynamoDbConformsTest {
  @Test
  void passesEveryScenario() {
    try (Node node = Node.on(Dynalite.engine(), "conforms");
        Subject subject = new HttpSubject(node.endpoint(), new ControlArranger())) {
      RunReport run = ConformanceRun.of(FeatureSet.load()).against(subject);
      assertThat(run.scenarios())
          .filteredOn(result -> result.verdict() != Verdict.PASSED)
          .extracting(result -> result.id() + " " + result.failure())
          .isEmpty();
      assertThat(run.conclusion()).isEqualTo(Conclusion.CONFORMS);
    }
  }
}
