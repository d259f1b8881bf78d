package dev.insightselectors.app.conform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.core.error.Code;
import dev.insightselectors.faults.Fault;
import dev.insightselectors.testkit.run.ConformanceRun;
import dev.insightselectors.testkit.run.FeatureSet;
import dev.insightselectors.testkit.run.Floor;
import dev.insightselectors.testkit.run.RunReport;
import dev.insightselectors.testkit.run.RunReport.Conclusion;
import dev.insightselectors.testkit.run.ScenarioResult;
import dev.insightselectors.testkit.run.Verdict;
import dev.insightselectors.testkit.subject.ApiCall;
import dev.insightselectors.testkit.subject.ForwardingSubject;
import dev.insightselectors.testkit.subject.Reply;
import dev.insightselectors.testkit.subject.Subject;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who looks at nothing proves nothing, and is told as what it is. */
class ObservesNothingTest {
  private static final int THE_FLOOR = 10;
  private static final FeatureSet FEATURES = FeatureSet.load();

  @ParameterizedTest
  @EnumSource(Code.class)
  void alwaysTheSameErrorIsNoOperation(Code error) {
    RunReport run = run(Hollow.alwaysRefusingWith(error.wireName()));

    assertThat(run.count(Verdict.PASSED)).isZero();
    assertThat(run.conclusion()).isEqualTo(Conclusion.COULD_NOT_RUN);
    assertThat(run.sharedFailure().orElseThrow().message())
        .startsWith("It does not have PutInsightSelectors")
        .endsWith("every good call ends in " + error.wireName());
  }

  @Test
  void everythingRefusedIsNoOperation() {
    List<String> errors = Arrays.stream(Code.values()).map(Code::wireName).toList();
    RunReport run = run(Hollow.refusingEverything(errors));

    assertThat(run.count(Verdict.PASSED)).isZero();
    assertThat(run.conclusion()).isEqualTo(Conclusion.COULD_NOT_RUN);
    assertThat(run.sharedFailure().orElseThrow().message())
        .startsWith("It does not have PutInsightSelectors")
        .contains("every good call ends in ", ", ");
  }

  @Test
  void anUnknownOperationIsSaidToBeNone() {
    RunReport run = run(Hollow.alwaysRefusingWith("UnknownOperationException"));

    assertThat(run.scenarios()).isEmpty();
    assertThat(run.sharedFailure().orElseThrow().message())
        .isEqualTo(
            "It does not have PutInsightSelectors: a call ends in UnknownOperationException");
  }

  @Test
  void alwaysAnEmptyObjectRefusesNothing() {
    assertThatItRefusesNothing(run(Hollow.answeringNothing()));
  }

  @Test
  void anEchoRefusesNothing() {
    assertThatItRefusesNothing(run(Hollow.echoing()));
  }

  @Test
  void aStoreThatDoesNotJudgeRefusesNothing() {
    assertThatItRefusesNothing(run(Hollow.storingWithoutJudging()));
  }

  /** What stands beside every score is what is measured. */
  @Test
  void theFloorIsAsItIsTold() {
    List<String> errors = Arrays.stream(Code.values()).map(Code::wireName).toList();
    List<Subject> hollows =
        List.of(
            Hollow.answeringNothing(),
            Hollow.echoing(),
            Hollow.storingWithoutJudging(),
            Hollow.alwaysRefusingWith(errors.get(0)),
            Hollow.refusingEverything(errors));

    assertThat(Floor.load().hollows())
        .extracting(Floor.Hollow::passed)
        .isEqualTo(hollows.stream().map(it -> run(it).count(Verdict.PASSED)).toList());
  }

  @Test
  void aRefusalWithoutItsControlIsUnproven() {
    RunReport run = run(new RefusingStores());

    assertThat(run.count(Verdict.UNPROVEN)).isPositive();
    assertThat(run.scenarios())
        .filteredOn(it -> it.file().equals("what-a-store-must-log.feature"))
        .filteredOn(it -> it.outcome().equals("InvalidInsightSelectorsException"))
        .extracting(ScenarioResult::verdict)
        .contains(Verdict.UNPROVEN);
    assertThat(run.conclusion()).isEqualTo(Conclusion.DOES_NOT_CONFORM);
  }

  @Test
  void whoReadsNothingShowsNoUnchangedThing() {
    RunReport run = run(new Unreadable());

    assertThat(run.scenarios())
        .filteredOn(it -> it.steps().contains("And nothing has changed"))
        .filteredOn(it -> !it.id().matches(".*(region-without-insights|unsupported).*"))
        .extracting(ScenarioResult::verdict)
        .doesNotContain(Verdict.PASSED, Verdict.UNPROVEN)
        .contains(Verdict.NOT_TESTABLE);
  }

  /** Judges, and lets nobody read what came of it. */
  private static final class Unreadable extends ForwardingSubject {
    Unreadable() {
      super(new EmbeddedReference(Fault.NONE));
    }

    @Override
    public Reply call(ApiCall call) {
      return call.operation().equals("GetInsightSelectors")
          ? Hollow.refused("UnknownOperationException")
          : super.call(call);
    }

    @Override
    public Reply observe(ApiCall call) {
      return call(call);
    }
  }

  /** Judges trails, and refuses every store. */
  private static final class RefusingStores extends ForwardingSubject {
    RefusingStores() {
      super(new EmbeddedReference(Fault.NONE));
    }

    @Override
    public Reply call(ApiCall call) {
      return call.operation().equals("PutInsightSelectors") && call.members().has("EventDataStore")
          ? Hollow.refused("InvalidInsightSelectorsException")
          : super.call(call);
    }
  }

  private static void assertThatItRefusesNothing(RunReport run) {
    assertThat(run.count(Verdict.PASSED)).isLessThanOrEqualTo(THE_FLOOR);
    assertThat(run.conclusion()).isEqualTo(Conclusion.DOES_NOT_CONFORM);
    assertThat(run.remark().orElseThrow()).startsWith("It refuses nothing");
  }

  private static RunReport run(Subject subject) {
    return ConformanceRun.of(FEATURES).against(subject);
  }
}
