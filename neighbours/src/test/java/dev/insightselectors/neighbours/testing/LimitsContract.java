package dev.insightselectors.neighbours.testing;

import static dev.insightselectors.core.testing.OutcomeAssert.assertThat;
import static dev.insightselectors.neighbours.error.NeighbourCode.EVENT_DATA_STORE_MAX_LIMIT_EXCEEDED;
import static dev.insightselectors.neighbours.error.NeighbourCode.MAXIMUM_NUMBER_OF_TRAILS_EXCEEDED;
import static dev.insightselectors.neighbours.error.NeighbourCode.TRAIL_ALREADY_EXISTS;
import static dev.insightselectors.neighbours.testing.TrailDraft.usual;
import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.core.error.ErrorName;
import dev.insightselectors.core.error.Outcome;
import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.model.Region;
import dev.insightselectors.core.model.ResourceLimits;
import dev.insightselectors.core.testing.FakeWorld;
import dev.insightselectors.core.testing.Together;
import dev.insightselectors.neighbours.port.NeighbourPorts;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BiFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Sixteen calls at one moment, of an account that has nothing yet, make no more than the limits
 * allow, and never two trails of one name that show in one Region.
 */
public abstract class LimitsContract {
  private static final int CALLERS = 16;
  private static final ResourceLimits LIMITS = new ResourceLimits(3, 4);
  private static final Region HOME = new Region("us-east-2");

  private AccountId account = new AccountId("111111111111");

  /** The backend under test, which holds to these limits; it may have things of other accounts. */
  protected abstract NeighbourPorts backend(ResourceLimits limits);

  /** How often a race is run. */
  protected int rounds() {
    return 5;
  }

  @BeforeEach
  void isSomebodyNew() {
    long number = ThreadLocalRandom.current().nextLong(1_000_000_000_000L);
    account = new AccountId("%012d".formatted(number));
  }

  @Test
  void noMoreTrailsThanTheLimit() {
    inRounds(
        LIMITS.trails(),
        MAXIMUM_NUMBER_OF_TRAILS_EXCEEDED,
        (ports, number) -> of(ports, HOME).createTrail(usual("trail-" + number)));
  }

  @Test
  void noMoreTrailsThanTheLimitInWhateverRegionTheyAreMade() {
    inRounds(
        LIMITS.trails(),
        MAXIMUM_NUMBER_OF_TRAILS_EXCEEDED,
        (ports, number) ->
            of(ports, region(number)).createTrail(usual("trail-" + number).multiRegion(true)));
  }

  @Test
  void noTwoTrailsOfAllRegionsOfOneName() {
    inRounds(
        1,
        TRAIL_ALREADY_EXISTS,
        (ports, number) ->
            of(ports, region(number)).createTrail(usual("everywhere").multiRegion(true)));
  }

  @Test
  void noTrailSpreadsOverAnotherOfItsName() {
    for (int round = 0; round < rounds(); round++) {
      isSomebodyNew();
      NeighbourPorts ports = ports();
      Region away = region(1);
      CloudTrail.accepted(of(ports, HOME).createTrail(usual("spreading")));
      List<Outcome<?>> outcomes =
          Together.run(
              2,
              number ->
                  number == 0
                      ? of(ports, HOME).updateTrail(TrailDraft.trail("spreading").multiRegion(true))
                      : of(ports, away).createTrail(usual("spreading")));
      judge(outcomes, 1, TRAIL_ALREADY_EXISTS);
    }
  }

  @Test
  void noMoreEventDataStoresThanTheLimit() {
    inRounds(
        LIMITS.eventDataStores(),
        EVENT_DATA_STORE_MAX_LIMIT_EXCEEDED,
        (ports, number) ->
            of(ports, HOME).createEventDataStore(StoreDraft.called("store-" + number)));
  }

  private void inRounds(
      int made, ErrorName otherwise, BiFunction<NeighbourPorts, Integer, Outcome<?>> call) {
    for (int round = 0; round < rounds(); round++) {
      isSomebodyNew();
      NeighbourPorts ports = ports();
      judge(Together.run(CALLERS, number -> call.apply(ports, number)), made, otherwise);
    }
  }

  private static void judge(List<Outcome<?>> outcomes, int made, ErrorName otherwise) {
    assertThat(outcomes.stream().filter(Outcome.Accepted.class::isInstance)).hasSize(made);
    assertThat(outcomes.stream().filter(Outcome.Refused.class::isInstance))
        .hasSize(outcomes.size() - made)
        .allSatisfy(one -> assertThat(one).isRefusedWith(otherwise));
  }

  private CloudTrail of(NeighbourPorts ports, Region region) {
    return new CloudTrail(ports, new Caller(account, region));
  }

  private static Region region(int number) {
    String area = List.of("eu-west-", "eu-south-", "ap-east-", "sa-west-").get(number % 4);
    return new Region(area + (number / 4 + 1));
  }

  /** The ports under test; nothing else stands in the way of a call. */
  private NeighbourPorts ports() {
    NeighbourPorts backend = backend(LIMITS);
    FakeWorld around = FakeWorld.sample().limitsTo(LIMITS.trails(), LIMITS.eventDataStores());
    return FakePorts.of(around)
        .with(backend.trails(), backend.eventDataStores(), backend.insights().insightSelections());
  }
}
