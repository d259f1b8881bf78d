package dev.insightselectors.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.insightselectors.core.model.AdvancedEventSelectors;
import dev.insightselectors.core.model.BasicEventSelectors;
import dev.insightselectors.core.model.Bucket;
import dev.insightselectors.core.model.EventSelectors;
import dev.insightselectors.core.model.InsightSelection;
import dev.insightselectors.core.model.InsightSelectors;
import dev.insightselectors.core.model.InsightType;
import dev.insightselectors.core.model.KmsKey;
import dev.insightselectors.core.policy.Policy;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The JSON of single entries, for those who keep one at a time. */
class EntryJsonTest {

  @Test
  void everyEntryIsReadBack() {
    assertIsReadBack(JsonFormat.TRAIL, Worlds.fullTrail());
    assertIsReadBack(JsonFormat.EVENT_DATA_STORE, Worlds.fullStore());
    assertIsReadBack(JsonFormat.KEY, Worlds.key());
    assertIsReadBack(JsonFormat.OBSERVED, Worlds.observed());
    assertIsReadBack(JsonFormat.ORGANIZATION, Worlds.organization());
    assertIsReadBack(JsonFormat.BUCKET, new Bucket("b", Worlds.cloudTrailOnly()));
  }

  @Test
  void eventSelectorsAreReadBackInTheirOwnForm() {
    for (EventSelectors selectors :
        List.of(
            BasicEventSelectors.ALL_MANAGEMENT_EVENTS, AdvancedEventSelectors.INSIGHTS_EVENTS)) {
      assertIsReadBack(JsonFormat.EVENT_SELECTORS, selectors);
    }
  }

  @Test
  void aWrongEntryIsRefusedWithThePlaceInsideIt() {
    assertThatThrownBy(() -> JsonFormat.TRAIL.read(Json.MAPPER.readTree("{\"TrailARN\":\"x\"}")))
        .isInstanceOf(DocumentException.class)
        .hasMessageContaining("/S3BucketName: is missing");
  }

  @Test
  void aTrailWithADestinationCannotBe() {
    InsightSelection toAStore =
        new InsightSelection(
            InsightSelectors.of(InsightType.API_CALL_RATE), Optional.of(Worlds.DESTINATION));
    assertThatThrownBy(() -> new TrailEntry(Worlds.fullTrail().trail(), toAStore))
        .isInstanceOf(DocumentException.class)
        .hasMessageStartingWith("/InsightsDestination: is for event data stores");
  }

  @Test
  void aKeyEntryWithAnotherArnCannotBe() {
    KmsKey alias =
        new KmsKey("arn:aws:kms:us-east-2:1:alias/a", KmsKey.State.ENABLED, Policy.EMPTY);
    assertThatThrownBy(() -> new KeyEntry(alias, List.of()))
        .hasMessageStartingWith("/Arn: is not the ARN of a KMS key");
  }

  @Test
  void aKeyIsMeantByItsOwnArnAndThoseOfItsAliases() {
    assertThat(Worlds.key().arns())
        .containsExactly(
            "arn:aws:kms:us-east-2:123456789012:key/1234abcd",
            "arn:aws:kms:us-east-2:123456789012:alias/example",
            "arn:aws:kms:us-east-2:123456789012:alias/team/other");
  }

  private static <T> void assertIsReadBack(JsonFormat<T> format, T value) {
    assertThat(format.read(format.write(value))).isEqualTo(value);
  }
}
