package dev.insightselectors.neighbours.trail;

import static dev.insightselectors.core.testing.Samples.NOW;
import static dev.insightselectors.core.testing.Samples.TRAIL;
import static dev.insightselectors.neighbours.testing.CloudTrail.accepted;
import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.core.testing.FakeWorld;
import dev.insightselectors.neighbours.testing.CloudTrail;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** StartLogging, StopLogging and GetTrailStatus. */
class LoggingTest {

  private static final Instant LATER = NOW.plusSeconds(60);
  private final FakeWorld world = FakeWorld.sample();
  private final CloudTrail cloudTrail = CloudTrail.in(world);

  @Test
  void aNewTrailIsNotLogging() {
    assertThat(status())
        .isEqualTo(
            new TrailStatusAnswer(
                false, Optional.empty(), Optional.empty(), "", "", "", "", "", ""));
  }

  @Test
  void isOnFromItsStart() {
    accepted(cloudTrail.startLogging(TRAIL));
    assertThat(status().isLogging()).isTrue();
    assertThat(status().startLoggingTime()).contains(NOW);
    assertThat(status().timeLoggingStarted()).isEqualTo("2026-11-22T08:30:00Z");
  }

  @Test
  void isOffFromItsStopAndRemembersItsStart() {
    accepted(cloudTrail.startLogging(TRAIL));
    world.isAt(LATER);
    accepted(cloudTrail.stopLogging(TRAIL));
    assertThat(status().isLogging()).isFalse();
    assertThat(status().startLoggingTime()).contains(NOW);
    assertThat(status().stopLoggingTime()).contains(LATER);
    assertThat(status().timeLoggingStopped()).isEqualTo("2026-11-22T08:31:00Z");
  }

  @Test
  void tellsTheTimeOfItsStartInWholeSeconds() {
    world.isAt(NOW.plusNanos(426_123_456));
    accepted(cloudTrail.startLogging(TRAIL));
    assertThat(status().startLoggingTime()).contains(NOW.plusNanos(426_123_456));
    assertThat(status().timeLoggingStarted()).isEqualTo("2026-11-22T08:30:00Z");
    assertThat(status().timeLoggingStopped()).isEmpty();
  }

  @Test
  void isStartedAndStoppedAsOftenAsOneLikes() {
    accepted(cloudTrail.stopLogging(TRAIL));
    accepted(cloudTrail.stopLogging(TRAIL));
    accepted(cloudTrail.startLogging(TRAIL));
    world.isAt(LATER);
    accepted(cloudTrail.startLogging(TRAIL));
    assertThat(status().startLoggingTime()).contains(LATER);
  }

  private TrailStatusAnswer status() {
    return accepted(cloudTrail.getTrailStatus(TRAIL));
  }
}
