package dev.insightselectors.neighbours.eventdatastore;

import static dev.insightselectors.core.testing.Samples.NOW;
import static dev.insightselectors.core.testing.Samples.SOURCE;
import static dev.insightselectors.core.testing.Samples.sampleSource;
import static dev.insightselectors.core.testing.Samples.storeArn;
import static dev.insightselectors.core.testing.Samples.unprotected;
import static dev.insightselectors.neighbours.testing.CloudTrail.accepted;
import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.core.model.InsightSelection;
import dev.insightselectors.core.model.InsightSelectors;
import dev.insightselectors.core.model.InsightType;
import dev.insightselectors.core.testing.FakeWorld;
import dev.insightselectors.neighbours.testing.CloudTrail;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Deletion, restoration and ingestion. */
class StatusTest {

  private static final Instant LATER = NOW.plusSeconds(60);
  private final FakeWorld world = FakeWorld.sample().has(unprotected(sampleSource()));
  private final CloudTrail cloudTrail = CloudTrail.in(world);

  @Test
  void isPendingDeletionAfterItsDeletion() {
    accepted(cloudTrail.deleteEventDataStore(SOURCE));
    assertThat(got().status()).isEqualTo("PENDING_DELETION");
    assertThat(got().updatedTimestamp()).contains(NOW);
  }

  @Test
  void losesItsInsightsWhenItIsDeletedAndStaysWithoutWhenItIsRestored() {
    world.keeps(
        new InsightSelection(InsightSelectors.of(InsightType.API_CALL_RATE), Optional.empty()),
        storeArn(SOURCE));
    accepted(cloudTrail.deleteEventDataStore(SOURCE));
    assertThat(world.selectionOf(storeArn(SOURCE))).isEqualTo(InsightSelection.NONE);
    accepted(cloudTrail.restoreEventDataStore(SOURCE));
    assertThat(world.selectionOf(storeArn(SOURCE))).isEqualTo(InsightSelection.NONE);
  }

  @Test
  void isAnsweredAsItIsWhenItIsRestored() {
    accepted(cloudTrail.deleteEventDataStore(SOURCE));
    world.isAt(LATER);
    EventDataStoreAnswer restored = accepted(cloudTrail.restoreEventDataStore(SOURCE));
    assertThat(restored.status()).isEqualTo("ENABLED");
    assertThat(restored.updatedTimestamp()).contains(LATER);
    assertThat(restored).isEqualTo(got());
  }

  @Test
  void stopsAndStartsTakingEventsIn() {
    accepted(cloudTrail.stopEventDataStoreIngestion(SOURCE));
    assertThat(got().status()).isEqualTo("STOPPED_INGESTION");
    accepted(cloudTrail.startEventDataStoreIngestion(SOURCE));
    assertThat(got().status()).isEqualTo("ENABLED");
  }

  private EventDataStoreAnswer got() {
    return accepted(cloudTrail.getEventDataStore(SOURCE));
  }
}
