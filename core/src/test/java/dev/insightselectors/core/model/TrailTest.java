package dev.insightselectors.core.model;

import static dev.insightselectors.core.testing.Samples.sampleTrail;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TrailTest {
  private static final Instant NOW = Instant.parse("2024-01-01T00:00:00Z");

  @Test
  void logsAllManagementEventsWhenItIsNew() {
    assertThat(sampleTrail().eventSelectors().managementEvents()).isEqualTo(ManagementEvents.ALL);
  }

  @Test
  void changesInOneThingAndKeepsTheOthers() {
    Trail changed =
        sampleTrail()
            .withTags(Map.of("team", "audit"))
            .with(LoggingState.NEVER_STARTED.startedAt(NOW))
            .with(sampleTrail().delivery().withKeyPrefix("audit").withKmsKeyId("key-1"))
            .asOrganizationTrail();
    assertThat(changed.tags()).containsEntry("team", "audit");
    assertThat(changed.logging().isLogging()).isTrue();
    assertThat(changed.delivery().keyPrefix()).contains("audit");
    assertThat(changed.kmsKeyId()).contains("key-1");
    assertThat(changed.ofOrganization()).isTrue();
    assertThat(changed.arn()).isEqualTo(sampleTrail().arn());
  }

  @Test
  void remembersWhenLoggingWasLastStartedAndStopped() {
    LoggingState stopped = LoggingState.NEVER_STARTED.startedAt(NOW).stoppedAt(NOW.plusSeconds(1));
    assertThat(stopped)
        .isEqualTo(new LoggingState(false, Optional.of(NOW), Optional.of(NOW.plusSeconds(1))));
  }
}
