package dev.insightselectors.core.rule;

import static dev.insightselectors.core.model.InsightType.API_CALL_RATE;
import static dev.insightselectors.core.testing.OutcomeAssert.assertThat;
import static dev.insightselectors.core.testing.PutRequests.CALL_RATE;
import static dev.insightselectors.core.testing.PutRequests.onTrail;
import static dev.insightselectors.core.testing.Samples.CALLER;
import static dev.insightselectors.core.testing.Samples.TRAIL;
import static dev.insightselectors.core.testing.Samples.sampleTrail;
import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.core.error.Code;
import dev.insightselectors.core.error.Outcome;
import dev.insightselectors.core.message.GetInsightSelectorsRequest;
import dev.insightselectors.core.message.GivenSelectors.Given;
import dev.insightselectors.core.message.GivenSelectors.Listed;
import dev.insightselectors.core.message.InsightSelectorsAnswer;
import dev.insightselectors.core.message.PutInsightSelectorsRequest;
import dev.insightselectors.core.model.InsightSelector;
import dev.insightselectors.core.model.InsightSelectors;
import dev.insightselectors.core.model.SourceEventCategory;
import dev.insightselectors.core.operation.Operations;
import dev.insightselectors.core.operation.Operations.Entry;
import dev.insightselectors.core.port.Ports;
import dev.insightselectors.core.testing.FakeWorld;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EditionTest {
  private static final PutInsightSelectorsRequest PUT_ON_DATA = onTrail(TRAIL, listed("Data"));

  @Test
  void addsRulesToThoseOfTheOneBefore() {
    List<String> before = rules(Edition.PINNED);
    List<String> added = new ArrayList<>(rules(Edition.EVENT_CATEGORIES));

    assertThat(added).containsAll(before);
    added.removeAll(before);
    assertThat(added)
        .containsExactly(
            "event-category-valid", "source-without-data-insights", "source-logs-data-events");
  }

  @Test
  void ofThePinnedPageIgnoresCategoriesWhateverTheyAre() {
    FakeWorld world = FakeWorld.sample();

    assertThat(put(world, Edition.PINNED, PUT_ON_DATA))
        .isAcceptedAnd(
            answer ->
                assertThat(answer.insightSelectors())
                    .isEqualTo(InsightSelectors.of(API_CALL_RATE)));
    assertThat(put(world, Edition.PINNED, onTrail(TRAIL, listed("7")))).isAccepted();
    assertThat(world.selectionOf(sampleTrail().arn()).selectors())
        .isEqualTo(InsightSelectors.of(API_CALL_RATE));
  }

  @Test
  void ofCategoriesJudgesThem() {
    assertThat(put(FakeWorld.sample(), Edition.EVENT_CATEGORIES, PUT_ON_DATA))
        .isRefusedWith(Code.INVALID_INSIGHT_SELECTORS);
  }

  @Test
  void ofCategoriesKeepsAndTellsWhatWasSaid() {
    FakeWorld world = FakeWorld.sample();
    PutInsightSelectorsRequest both = onTrail(TRAIL, listed("Management"));

    assertThat(put(world, Edition.EVENT_CATEGORIES, both)).isAccepted();
    assertThat(get(world, Edition.EVENT_CATEGORIES).insightSelectors().selectors())
        .containsExactly(
            new InsightSelector(API_CALL_RATE, List.of(SourceEventCategory.MANAGEMENT)));
  }

  @Test
  void ofThePinnedPageTellsTheTypesAloneOfWhatSomebodyElseTurnedOn() {
    FakeWorld world = FakeWorld.sample();
    assertThat(put(world, Edition.EVENT_CATEGORIES, onTrail(TRAIL, listed("Management"))))
        .isAccepted();

    assertThat(get(world, Edition.PINNED).insightSelectors())
        .isEqualTo(InsightSelectors.of(API_CALL_RATE));
  }

  @Test
  void isFoundByItsName() {
    assertThat(Edition.named("2024")).contains(Edition.PINNED);
    assertThat(Edition.named("2025-11")).contains(Edition.newest());
    assertThat(Edition.named("2025")).isEmpty();
  }

  private static Listed listed(String... categories) {
    return new Listed(List.of(new Given(Optional.of(CALL_RATE), List.of(categories))));
  }

  private static List<String> rules(Edition edition) {
    return PutInsightSelectorsRules.rulebook(edition).rules().stream().map(Rule::id).toList();
  }

  private static Outcome<InsightSelectorsAnswer> put(
      FakeWorld world, Edition edition, PutInsightSelectorsRequest request) {
    return call(world, edition, 0, PutInsightSelectorsRequest.class, request);
  }

  private static InsightSelectorsAnswer get(FakeWorld world, Edition edition) {
    GetInsightSelectorsRequest request =
        new GetInsightSelectorsRequest(Optional.of(TRAIL), Optional.empty());
    Outcome<InsightSelectorsAnswer> outcome =
        call(world, edition, 1, GetInsightSelectorsRequest.class, request);
    return ((Outcome.Accepted<InsightSelectorsAnswer>) outcome).answer();
  }

  /** As a server makes an operation of an edition. */
  @SuppressWarnings("unchecked")
  private static <Q> Outcome<InsightSelectorsAnswer> call(
      FakeWorld world, Edition edition, int operation, Class<Q> type, Q request) {
    Ports ports = edition.seen(world.ports());
    Entry<Q, InsightSelectorsAnswer> entry =
        (Entry<Q, InsightSelectorsAnswer>) Operations.all(ports, edition).get(operation);
    assertThat(entry.request()).isEqualTo(type);
    return entry.in(edition).operation().call(CALLER, request);
  }
}
