package dev.insightselectors.core.operation;

import static dev.insightselectors.core.testing.OutcomeAssert.assertThat;
import static dev.insightselectors.core.testing.Samples.ACCOUNT;
import static dev.insightselectors.core.testing.Samples.CALLER;
import static dev.insightselectors.core.testing.Samples.DESTINATION;
import static dev.insightselectors.core.testing.Samples.OTHER_REGION;
import static dev.insightselectors.core.testing.Samples.SOURCE;
import static dev.insightselectors.core.testing.Samples.TRAIL;
import static dev.insightselectors.core.testing.Samples.sampleSource;
import static dev.insightselectors.core.testing.Samples.sampleTrail;
import static dev.insightselectors.core.testing.Samples.storeArn;

import dev.insightselectors.core.error.Code;
import dev.insightselectors.core.error.Outcome;
import dev.insightselectors.core.message.GetInsightSelectorsRequest;
import dev.insightselectors.core.message.InsightSelectorsAnswer;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.model.InsightSelection;
import dev.insightselectors.core.model.InsightSelectors;
import dev.insightselectors.core.model.InsightType;
import dev.insightselectors.core.model.ResourceArn;
import dev.insightselectors.core.model.TrailArn;
import dev.insightselectors.core.port.InsightSelections;
import dev.insightselectors.core.port.Ports;
import dev.insightselectors.core.port.Revision;
import dev.insightselectors.core.rule.GetInsightSelectorsRules;
import dev.insightselectors.core.testing.FakeWorld;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GetInsightSelectorsTest {
  private static final InsightSelectors ON = InsightSelectors.of(InsightType.API_ERROR_RATE);
  private static final InsightSelectorsAnswer TRAILS =
      new InsightSelectorsAnswer(
          Optional.of(sampleTrail().arn()), Optional.empty(), Optional.empty(), ON);

  private final FakeWorld world =
      FakeWorld.sample()
          .keeps(new InsightSelection(ON, Optional.empty()), sampleTrail().arn())
          .keeps(
              new InsightSelection(ON, Optional.of(storeArn(DESTINATION))), sampleSource().arn());

  @Test
  void tellsTheTypesOfATrail() {
    assertThat(get(CALLER, Optional.of(TRAIL), Optional.empty())).isAcceptedWith(TRAILS);
  }

  @Test
  void findsATrailOfAnotherRegionByItsArn() {
    Caller away = new Caller(ACCOUNT, OTHER_REGION);
    assertThat(get(away, Optional.of(sampleTrail().arn().toString()), Optional.empty()))
        .isAcceptedWith(TRAILS);
  }

  @Test
  void tellsTheTypesAndTheDestinationOfAStore() {
    assertThat(get(CALLER, Optional.empty(), Optional.of(SOURCE)))
        .isAcceptedWith(
            new InsightSelectorsAnswer(
                Optional.empty(),
                Optional.of(storeArn(SOURCE)),
                Optional.of(storeArn(DESTINATION)),
                ON));
  }

  /** There was no moment when the trail was there without its Insights. */
  @Test
  void saysThatATrailIsGoneThatIsDeletedWhileItIsLookedAt() {
    Ports ports = world.ports();
    InsightSelections deletedBefore =
        new InsightSelections() {
          @Override
          public InsightSelection of(ResourceArn arn) {
            world.hasNo((TrailArn) arn);
            return ports.insightSelections().of(arn);
          }

          @Override
          public boolean replace(ResourceArn arn, Revision judged, InsightSelection selection) {
            return false;
          }
        };
    assertThat(
            new GetInsightSelectors(
                    ports.with(ports.trails(), ports.eventDataStores(), deletedBefore),
                    GetInsightSelectorsRules.rulebook())
                .call(CALLER, new GetInsightSelectorsRequest(Optional.of(TRAIL), Optional.empty())))
        .isRefusedWith(Code.TRAIL_NOT_FOUND);
  }

  private Outcome<InsightSelectorsAnswer> get(
      Caller caller, Optional<String> trail, Optional<String> store) {
    return new GetInsightSelectors(world.ports(), GetInsightSelectorsRules.rulebook())
        .call(caller, new GetInsightSelectorsRequest(trail, store));
  }
}
