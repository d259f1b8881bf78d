package dev.insightselectors.core.operation;

import static dev.insightselectors.core.error.Code.INVALID_INSIGHT_SELECTORS;
import static dev.insightselectors.core.error.Code.OPERATION_NOT_PERMITTED;
import static dev.insightselectors.core.error.Code.TRAIL_NOT_FOUND;
import static dev.insightselectors.core.model.EventDataStoreStatus.PENDING_DELETION;
import static dev.insightselectors.core.testing.OutcomeAssert.assertThat;
import static dev.insightselectors.core.testing.PutRequests.CALL_RATE;
import static dev.insightselectors.core.testing.PutRequests.onStore;
import static dev.insightselectors.core.testing.PutRequests.onTrail;
import static dev.insightselectors.core.testing.Samples.CALLER;
import static dev.insightselectors.core.testing.Samples.DESTINATION;
import static dev.insightselectors.core.testing.Samples.SOURCE;
import static dev.insightselectors.core.testing.Samples.TRAIL;
import static dev.insightselectors.core.testing.Samples.logging;
import static dev.insightselectors.core.testing.Samples.sampleSource;
import static dev.insightselectors.core.testing.Samples.sampleTrail;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.insightselectors.core.error.Outcome;
import dev.insightselectors.core.message.InsightSelectorsAnswer;
import dev.insightselectors.core.message.PutInsightSelectorsRequest;
import dev.insightselectors.core.model.InsightSelection;
import dev.insightselectors.core.model.ReadWriteType;
import dev.insightselectors.core.port.Deadline;
import dev.insightselectors.core.rule.PutInsightSelectorsRules;
import dev.insightselectors.core.testing.FakeWorld;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of a call whose trail or event data store changes while it is judged. */
class LostRaceTest {
  private static final PutInsightSelectorsRequest ON = onTrail(TRAIL, CALL_RATE);
  private final FakeWorld world = FakeWorld.sample();
  private Interference interference = Interference.in(world.ports(), 0, () -> {});

  @Test
  void isRefusedWhenTheTrailWasNarrowed() {
    meanwhile(1, () -> world.has(sampleTrail().with(logging(ReadWriteType.READ_ONLY))));
    assertThat(put(ON)).isRefusedWith(INVALID_INSIGHT_SELECTORS);
    assertThat(world.selectionOf(sampleTrail().arn())).isEqualTo(InsightSelection.NONE);
  }

  @Test
  void isRefusedWhenTheTrailWasDeleted() {
    meanwhile(1, () -> world.hasNo(sampleTrail().arn()));
    assertThat(put(ON)).isRefusedWith(TRAIL_NOT_FOUND);
  }

  @Test
  void isRefusedWhenTheSourceIsOnItsWayOut() {
    meanwhile(1, () -> world.has(sampleSource().with(PENDING_DELETION)));
    assertThat(put(onStore(SOURCE, DESTINATION, CALL_RATE))).isRefusedWith(OPERATION_NOT_PERMITTED);
  }

  @Test
  void isAcceptedWhenTheChangeDoesNoHarm() {
    meanwhile(1, () -> world.has(sampleTrail().with(logging(ReadWriteType.WRITE_ONLY))));
    assertThat(put(ON)).isAccepted();
    assertThat(interference.replacements()).isEqualTo(2);
  }

  @Test
  void spendsItsQuotaOnce() {
    world.allows(1);
    meanwhile(3, this::touchTheTrail);
    assertThat(put(ON)).isAccepted();
  }

  @Test
  void isJudgedAgainUpTo19Times() {
    meanwhile(19, this::touchTheTrail);
    assertThat(put(ON)).isAccepted();
  }

  @Test
  void isAFaultWhenEveryAttemptIsLost() {
    meanwhile(Integer.MAX_VALUE, this::touchTheTrail);
    assertThatExceptionOfType(ContentionException.class)
        .isThrownBy(() -> put(ON))
        .withMessageContaining("PutInsightSelectors");
    assertThat(interference.replacements()).isEqualTo(20);
  }

  /** Whoever comes back at once meets the same crowd. */
  @Test
  void waitsBetweenTriesLongerAndLonger() {
    List<Long> tries = new ArrayList<>();
    meanwhile(
        12,
        () -> {
          touchTheTrail();
          tries.add(System.nanoTime());
        });
    assertThat(put(ON)).isAccepted();
    assertThat(Duration.ofNanos(tries.get(11) - tries.get(1)))
        .isGreaterThan(Duration.ofMillis(200));
    assertThat(Duration.ofNanos(tries.get(11) - tries.get(10)))
        .isGreaterThan(Duration.ofMillis(40));
  }

  @Test
  void isTriedNoLongerThanTheCallHas() {
    meanwhile(Integer.MAX_VALUE, this::touchTheTrail);
    assertThatExceptionOfType(ContentionException.class)
        .isThrownBy(() -> Deadline.in(Duration.ofMillis(100)).bounding(() -> put(ON)));
    assertThat(interference.replacements()).isBetween(2, 10);
  }

  private void meanwhile(int times, Runnable happening) {
    interference = Interference.in(world.ports(), times, happening);
  }

  private void touchTheTrail() {
    world.has(sampleTrail());
  }

  private Outcome<InsightSelectorsAnswer> put(PutInsightSelectorsRequest request) {
    return new PutInsightSelectors(
            interference.among(world.ports()), PutInsightSelectorsRules.rulebook())
        .call(CALLER, request);
  }
}
