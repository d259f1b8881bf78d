package dev.insightselectors.core.operation;

import static dev.insightselectors.core.error.Code.TRAIL_NOT_FOUND;
import static dev.insightselectors.core.model.EventDataStoreStatus.PENDING_DELETION;
import static dev.insightselectors.core.model.InsightType.API_CALL_RATE;
import static dev.insightselectors.core.model.InsightType.API_ERROR_RATE;
import static dev.insightselectors.core.testing.OutcomeAssert.assertThat;
import static dev.insightselectors.core.testing.PutRequests.CALL_RATE;
import static dev.insightselectors.core.testing.PutRequests.ERROR_RATE;
import static dev.insightselectors.core.testing.PutRequests.onSourceAlone;
import static dev.insightselectors.core.testing.PutRequests.onStore;
import static dev.insightselectors.core.testing.PutRequests.onTrail;
import static dev.insightselectors.core.testing.Samples.CALLER;
import static dev.insightselectors.core.testing.Samples.DESTINATION;
import static dev.insightselectors.core.testing.Samples.SOURCE;
import static dev.insightselectors.core.testing.Samples.TRAIL;
import static dev.insightselectors.core.testing.Samples.sampleDestination;
import static dev.insightselectors.core.testing.Samples.sampleSource;
import static dev.insightselectors.core.testing.Samples.sampleTrail;
import static dev.insightselectors.core.testing.Samples.storeArn;
import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.core.error.Outcome;
import dev.insightselectors.core.message.InsightSelectorsAnswer;
import dev.insightselectors.core.message.PutInsightSelectorsRequest;
import dev.insightselectors.core.model.InsightSelection;
import dev.insightselectors.core.model.InsightSelectors;
import dev.insightselectors.core.model.InsightType;
import dev.insightselectors.core.model.ResourceArn;
import dev.insightselectors.core.rule.PutInsightSelectorsRules;
import dev.insightselectors.core.rule.PutSituation;
import dev.insightselectors.core.rule.Rule;
import dev.insightselectors.core.rule.Rulebook;
import dev.insightselectors.core.testing.FakeWorld;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PutInsightSelectorsTest {
  private static final ResourceArn ON_TRAIL = sampleTrail().arn();
  private static final ResourceArn ON_SOURCE = sampleSource().arn();
  private final FakeWorld world = FakeWorld.sample();

  @Test
  void enablesInsightsOnATrail() {
    put(onTrail(TRAIL, CALL_RATE, ERROR_RATE));
    assertThat(typesOf(ON_TRAIL)).containsExactly(API_CALL_RATE, API_ERROR_RATE);
  }

  @Test
  void answersWithTheTrailAndItsTypes() {
    assertThat(put(onTrail(TRAIL, ERROR_RATE)))
        .isAcceptedWith(
            new InsightSelectorsAnswer(
                Optional.of(sampleTrail().arn()),
                Optional.empty(),
                Optional.empty(),
                InsightSelectors.of(API_ERROR_RATE)));
  }

  @Test
  void enablesInsightsOnAnEventDataStore() {
    put(onStore(SOURCE, DESTINATION, CALL_RATE));
    assertThat(world.selectionOf(ON_SOURCE))
        .isEqualTo(
            new InsightSelection(
                InsightSelectors.of(API_CALL_RATE), Optional.of(storeArn(DESTINATION))));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void answersWithTheArnsOfTheStoresHoweverTheyWereNamed(boolean inFull) {
    String source = inFull ? storeArn(SOURCE).toString() : SOURCE;
    String destination = inFull ? storeArn(DESTINATION).toString() : DESTINATION;
    assertThat(put(onStore(source, destination, CALL_RATE)))
        .isAcceptedWith(
            new InsightSelectorsAnswer(
                Optional.empty(),
                Optional.of(storeArn(SOURCE)),
                Optional.of(storeArn(DESTINATION)),
                InsightSelectors.of(API_CALL_RATE)));
  }

  @Test
  void findsATrailByItsArn() {
    put(onTrail(ON_TRAIL.toString(), ERROR_RATE));
    assertThat(typesOf(ON_TRAIL)).containsExactly(API_ERROR_RATE);
  }

  @Test
  void replacesAndNeverAppends() {
    put(onTrail(TRAIL, CALL_RATE));
    put(onTrail(TRAIL, ERROR_RATE));
    assertThat(typesOf(ON_TRAIL)).containsExactly(API_ERROR_RATE);
  }

  @Test
  void turnsATrailsInsightsOff() {
    put(onTrail(TRAIL, CALL_RATE, ERROR_RATE));
    put(onTrail(TRAIL));
    assertThat(world.selectionOf(ON_TRAIL)).isEqualTo(InsightSelection.NONE);
  }

  @Test
  void turnsAStoresInsightsOff() {
    put(onStore(SOURCE, DESTINATION, CALL_RATE));
    put(onSourceAlone(SOURCE));
    assertThat(world.selectionOf(ON_SOURCE)).isEqualTo(InsightSelection.NONE);
  }

  @Test
  void turnsOffWhatWasNeverOn() {
    assertThat(put(onTrail(TRAIL)))
        .isAcceptedAnd(answer -> assertThat(answer.insightSelectors().types()).isEmpty());
  }

  @Test
  void keepsATypeThatIsSentTwiceOnce() {
    assertThat(put(onTrail(TRAIL, ERROR_RATE, CALL_RATE, ERROR_RATE)))
        .isAcceptedAnd(
            answer ->
                assertThat(answer.insightSelectors().types())
                    .containsExactly(API_ERROR_RATE, API_CALL_RATE));
    assertThat(typesOf(ON_TRAIL)).containsExactly(API_ERROR_RATE, API_CALL_RATE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        DESTINATION,
        "unknown",
        "arn:aws:cloudtrail:us-east-2:210987654321:eventdatastore/theirs"
      })
  void doesNotLookAtTheDestinationWhenItTurnsOff(String destination) {
    world.has(sampleDestination().with(PENDING_DELETION));
    assertThat(put(onStore(SOURCE, destination)))
        .isAcceptedAnd(answer -> assertThat(answer.insightsDestination()).isEmpty());
  }

  @Test
  void changesNothingButTheResourceItNames() {
    put(onTrail(TRAIL, CALL_RATE));
    assertThat(world.selectionOf(ON_SOURCE)).isEqualTo(InsightSelection.NONE);
    assertThat(world.selectionOf(sampleDestination().arn())).isEqualTo(InsightSelection.NONE);
  }

  @Test
  void obeysTheRulebookThatItIsGiven() {
    assertThat(put(onTrail("Other", CALL_RATE))).isRefusedWith(TRAIL_NOT_FOUND, "Other");
    List<Rule<PutSituation>> others =
        PutInsightSelectorsRules.rulebook().rules().stream()
            .filter(rule -> !rule.id().equals("bucket-exists"))
            .toList();
    PutInsightSelectors lenient =
        new PutInsightSelectors(world.hasNoBucket("sample-bucket").ports(), new Rulebook<>(others));
    assertThat(lenient.call(CALLER, onTrail(TRAIL, CALL_RATE))).isAccepted();
  }

  private List<InsightType> typesOf(ResourceArn arn) {
    return world.selectionOf(arn).selectors().types();
  }

  private Outcome<InsightSelectorsAnswer> put(PutInsightSelectorsRequest request) {
    return new PutInsightSelectors(world.ports(), PutInsightSelectorsRules.rulebook())
        .call(CALLER, request);
  }
}
