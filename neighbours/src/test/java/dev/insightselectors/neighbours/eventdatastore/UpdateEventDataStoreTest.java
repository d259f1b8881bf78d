package dev.insightselectors.neighbours.eventdatastore;

import static dev.insightselectors.core.testing.Samples.KEY;
import static dev.insightselectors.core.testing.Samples.NOW;
import static dev.insightselectors.core.testing.Samples.SOURCE;
import static dev.insightselectors.core.testing.Samples.sampleKey;
import static dev.insightselectors.core.testing.Samples.sampleOrganization;
import static dev.insightselectors.core.testing.Samples.sampleSource;
import static dev.insightselectors.core.testing.Samples.storeArn;
import static dev.insightselectors.neighbours.testing.CloudTrail.accepted;
import static dev.insightselectors.neighbours.testing.Selectors.management;
import static dev.insightselectors.neighbours.testing.StoreDraft.store;
import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.core.model.EventDataStore;
import dev.insightselectors.core.model.EventDataStoreStatus;
import dev.insightselectors.core.model.InsightSelection;
import dev.insightselectors.core.model.InsightSelectors;
import dev.insightselectors.core.model.InsightType;
import dev.insightselectors.core.model.KmsKey;
import dev.insightselectors.core.policy.Policy;
import dev.insightselectors.core.port.Versioned;
import dev.insightselectors.core.testing.FakeWorld;
import dev.insightselectors.neighbours.testing.CloudTrail;
import dev.insightselectors.neighbours.testing.StoreDraft;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UpdateEventDataStoreTest {

  private final FakeWorld world = FakeWorld.sample().has(sampleKey());

  @Test
  void changesWhatIsGiven() {
    EventDataStore changed =
        updated(
            store(SOURCE)
                .name("renamed")
                .logging(management(false))
                .multiRegion(false)
                .retention(90)
                .isProtected(false)
                .key(KEY));
    assertThat(changed.name()).isEqualTo("renamed");
    assertThat(changed.eventSelectors()).isEqualTo(management(false));
    assertThat(changed.options().multiRegionEnabled()).isFalse();
    assertThat(changed.options().retentionPeriod()).isEqualTo(90);
    assertThat(changed.options().terminationProtectionEnabled()).isFalse();
    assertThat(changed.kmsKeyId()).contains(KEY);
  }

  @Test
  void leavesEverythingElseAsItIs() {
    EventDataStore before =
        sampleSource(EventDataStoreStatus.STOPPED_INGESTION)
            .with(management(true))
            .withKmsKeyId(KEY)
            .withTags(Map.of("team", "audit"));
    world.has(before);
    assertThat(updated(store(SOURCE).isProtected(true)))
        .isEqualTo(before.with(before.options().updatedAt(NOW)));
  }

  @Test
  void remembersWhen() {
    assertThat(answered(store(SOURCE).retention(90)).updatedTimestamp()).contains(NOW);
  }

  @Test
  void keepsItsOwnName() {
    assertThat(updated(store(SOURCE).name("source")).name()).isEqualTo("source");
  }

  @Test
  void leavesInsightsOn() {
    InsightSelection on =
        new InsightSelection(InsightSelectors.of(InsightType.API_CALL_RATE), Optional.empty());
    world.keeps(on, sampleSource().arn());
    updated(store(SOURCE).logging(management(false)));
    assertThat(world.selectionOf(sampleSource().arn())).isEqualTo(on);
  }

  @Test
  void doesNotJudgeSelectorsThatAreNotGiven() {
    InsightSelection on =
        new InsightSelection(InsightSelectors.of(InsightType.API_CALL_RATE), Optional.empty());
    world.has(sampleSource().with(management(true))).keeps(on, sampleSource().arn());
    assertThat(updated(store(SOURCE).retention(90)).options().retentionPeriod()).isEqualTo(90);
  }

  @Test
  void doesNotJudgeANameThatIsNotGiven() {
    world.has(EventDataStore.named("source", storeArn("namesake")));
    assertThat(updated(store(SOURCE).retention(90)).options().retentionPeriod()).isEqualTo(90);
  }

  @Test
  void doesNotLookAtAKeyThatIsNotGiven() {
    world
        .has(sampleSource().withKmsKeyId(KEY))
        .has(new KmsKey(KEY, KmsKey.State.DISABLED, Policy.EMPTY));
    assertThat(updated(store(SOURCE).retention(90)).kmsKeyId()).contains(KEY);
  }

  @Test
  void makesAStoreTheOrganizationsAndTheAccountsAgain() {
    world.has(sampleOrganization());
    assertThat(updated(store(SOURCE).ofOrganization(true)).ofOrganization()).isTrue();
    assertThat(updated(store(SOURCE).ofOrganization(false)).ofOrganization()).isFalse();
  }

  private EventDataStoreAnswer answered(StoreDraft draft) {
    return accepted(CloudTrail.in(world).updateEventDataStore(draft));
  }

  private EventDataStore updated(StoreDraft draft) {
    EventDataStoreAnswer answer = answered(draft);
    EventDataStore recorded =
        world
            .ports()
            .eventDataStores()
            .find(sampleSource().arn())
            .map(Versioned::resource)
            .orElseThrow();
    assertThat(answer).isEqualTo(EventDataStoreAnswer.of(recorded));
    return recorded;
  }
}
