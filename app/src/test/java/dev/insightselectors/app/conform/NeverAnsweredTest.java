package dev.insightselectors.app.conform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.faults.Fault;
import dev.insightselectors.faults.Faults;
import dev.insightselectors.reports.run.AnsweredErrors;
import dev.insightselectors.testkit.run.ConformanceRun;
import dev.insightselectors.testkit.run.FeatureSet;
import dev.insightselectors.testkit.run.RunReport;
import dev.insightselectors.testkit.spec.Inventory;
import dev.insightselectors.testkit.subject.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A server that never tells one of the page's errors is told so, whether it conforms or not. */
class NeverAnsweredTest {
  private static final Inventory INVENTORY = Inventory.load();

  @ParameterizedTest
  @CsvSource({
    "OperationNotPermittedException-as-S3BucketDoesNotExistException,"
        + " OperationNotPermittedException",
    "InvalidHomeRegionException-as-InvalidInsightSelectorsException, InvalidHomeRegionException",
    "NotOrganizationMasterAccountException-as-OperationNotPermittedException,"
        + " NotOrganizationMasterAccountException"
  })
  void isSaidOfTheErrorWithTheScenariosThatAllowIt(String fault, String error) {
    AnsweredErrors errors = AnsweredErrors.of(run(fault), INVENTORY);

    assertThat(errors.all())
        .filteredOn(it -> it.error().equals(error))
        .singleElement()
        .satisfies(it -> assertThat(it.answered()).isZero())
        .satisfies(it -> assertThat(it.couldHave()).isNotEmpty());
    assertThat(errors.sentence().orElseThrow()).contains("never " + error);
  }

  @Test
  void isSaidOfNoErrorOfTheReference() {
    assertThat(AnsweredErrors.of(run("none"), INVENTORY).sentence())
        .contains("Of the 16 documented errors 16 were answered.");
  }

  private static RunReport run(String fault) {
    try (Subject subject = new EmbeddedReference(Faults.named(fault).orElse(Fault.NONE))) {
      return ConformanceRun.of(FeatureSet.load()).against(subject);
    }
  }
}
