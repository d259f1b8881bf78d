package dev.insightselectors.core.model;

import static dev.insightselectors.core.testing.Samples.sampleSource;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EventDataStoreTest {
  @Test
  void logsAllManagementEventsWhenItIsNew() {
    assertThat(sampleSource().eventSelectors().managementEvents()).isEqualTo(ManagementEvents.ALL);
  }

  @ParameterizedTest
  @EnumSource
  void isPendingDeletionInThatStatusOnly(EventDataStoreStatus status) {
    assertThat(sampleSource().with(status).isPendingDeletion())
        .isEqualTo(status == EventDataStoreStatus.PENDING_DELETION);
  }

  @Test
  void changesInOneThingAndKeepsTheOthers() {
    EventDataStore changed =
        sampleSource()
            .withTags(Map.of("team", "audit"))
            .withKmsKeyId("key-1")
            .asOrganizationStore();
    assertThat(changed.tags()).containsEntry("team", "audit");
    assertThat(changed.kmsKeyId()).contains("key-1");
    assertThat(changed.ofOrganization()).isTrue();
    assertThat(changed.arn()).isEqualTo(sampleSource().arn());
  }
}
