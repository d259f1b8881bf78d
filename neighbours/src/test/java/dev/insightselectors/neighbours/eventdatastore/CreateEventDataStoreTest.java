package dev.insightselectors.neighbours.eventdatastore;

import static dev.insightselectors.core.testing.Samples.CALLER;
import static dev.insightselectors.core.testing.Samples.KEY;
import static dev.insightselectors.core.testing.Samples.NOW;
import static dev.insightselectors.core.testing.Samples.sampleKey;
import static dev.insightselectors.core.testing.Samples.sampleOrganization;
import static dev.insightselectors.neighbours.testing.CloudTrail.accepted;
import static dev.insightselectors.neighbours.testing.StoreDraft.called;
import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.core.model.AdvancedEventSelectors;
import dev.insightselectors.core.model.EventDataStoreArn;
import dev.insightselectors.core.model.EventDataStoreOptions;
import dev.insightselectors.core.testing.FakeWorld;
import dev.insightselectors.neighbours.form.AdvancedSelectorForm;
import dev.insightselectors.neighbours.form.TagForm;
import dev.insightselectors.neighbours.testing.CloudTrail;
import dev.insightselectors.neighbours.testing.StoreDraft;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CreateEventDataStoreTest {

  private final FakeWorld world = FakeWorld.sample();

  @Test
  void answersWithTheStoreAsItIsWhenNothingButANameIsGiven() {
    assertThat(created(called("new-store")))
        .isEqualTo(
            new EventDataStoreAnswer(
                EventDataStoreArn.ofSuffix(CALLER, "00000000-0000-0000-0000-000000000001")
                    .orElseThrow(),
                "new-store",
                "ENABLED",
                AdvancedSelectorForm.of(AdvancedEventSelectors.ALL_MANAGEMENT_EVENTS),
                true,
                false,
                366,
                true,
                Optional.of(List.of()),
                Optional.of(NOW),
                Optional.of(NOW),
                Optional.empty(),
                EventDataStoreOptions.EXTENDABLE));
  }

  @Test
  void keepsWhatItIsTold() {
    EventDataStoreAnswer answer =
        created(
            called("new-store")
                .logging(AdvancedEventSelectors.INSIGHTS_EVENTS)
                .multiRegion(false)
                .retention(90)
                .isProtected(false)
                .tags(List.of(TagForm.of("b", "2"), TagForm.of("a", "1"))));
    assertThat(answer.advancedEventSelectors())
        .isEqualTo(AdvancedSelectorForm.of(AdvancedEventSelectors.INSIGHTS_EVENTS));
    assertThat(answer.multiRegionEnabled()).isFalse();
    assertThat(answer.retentionPeriod()).isEqualTo(90);
    assertThat(answer.terminationProtectionEnabled()).isFalse();
    assertThat(answer.tagsList()).contains(List.of(TagForm.of("a", "1"), TagForm.of("b", "2")));
  }

  @Test
  void isFoundAsItWasAnswered() {
    EventDataStoreAnswer answer = created(called("new-store").retention(90));
    EventDataStoreAnswer got =
        accepted(CloudTrail.in(world).getEventDataStore(answer.eventDataStoreArn().toString()));
    assertThat(got).usingRecursiveComparison().ignoringFields("tagsList").isEqualTo(answer);
    assertThat(got.tagsList()).isEmpty();
  }

  @Test
  void keepsEventsLongerAtAFixedPrice() {
    assertThat(created(called("new-store").billing(EventDataStoreOptions.FIXED)))
        .returns(2557, EventDataStoreAnswer::retentionPeriod)
        .returns(EventDataStoreOptions.FIXED, EventDataStoreAnswer::billingMode);
  }

  @Test
  void takesNoEventsInWhenItIsTold() {
    assertThat(created(called("new-store").ingesting(false)).status())
        .isEqualTo("STOPPED_INGESTION");
    assertThat(created(called("other-store").ingesting(true)).status()).isEqualTo("ENABLED");
  }

  @Test
  void keepsTheArnOfAKeyThatWasGivenByItsAlias() {
    world.has(sampleKey()).hasAlias("arn:aws:kms:us-east-2:123456789012:alias/mine", sampleKey());
    assertThat(created(called("new-store").key("alias/mine")).kmsKeyId()).contains(KEY);
  }

  @Test
  void makesAStoreOfTheOrganization() {
    world.has(sampleOrganization());
    assertThat(created(called("new-store").ofOrganization(true)).organizationEnabled()).isTrue();
  }

  private EventDataStoreAnswer created(StoreDraft draft) {
    return accepted(CloudTrail.in(world).createEventDataStore(draft));
  }
}
