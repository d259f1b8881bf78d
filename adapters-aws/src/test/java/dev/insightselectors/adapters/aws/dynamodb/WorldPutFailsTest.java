package dev.insightselectors.adapters.aws.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.adapters.aws.Bounds;
import dev.insightselectors.adapters.aws.engine.BadNetwork;
import dev.insightselectors.adapters.aws.engine.BadNetwork.Trouble;
import dev.insightselectors.adapters.aws.engine.Dynalite;
import dev.insightselectors.core.model.Trail;
import dev.insightselectors.core.model.TrailArn;
import dev.insightselectors.core.model.TrailName;
import dev.insightselectors.core.port.BackendException;
import dev.insightselectors.core.testing.Samples;
import dev.insightselectors.documents.TrailEntry;
import dev.insightselectors.documents.World;
import dev.insightselectors.documents.WorldKind;
import dev.insightselectors.documents.WorldRegistry;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Putting a world fails at every request in turn; there is the old one or the new one. */
class WorldPutFailsTest {
  private static final Bounds ONCE = new Bounds(Duration.ofSeconds(20), Duration.ofSeconds(10), 1);
  private static final int MORE_THAN_A_PUT_HAS = 12;

  private final DynamoDbTable direct = Tables.fresh(Dynalite.engine(), "puts-" + UUID.randomUUID());
  private final BadNetwork network = new BadNetwork(Dynalite.engine().endpoint());
  private final WorldRegistry around = new Nothing();
  private final WorldRegistry seen = new DynamoDbWorld(direct, around);
  private final WorldRegistry put =
      new DynamoDbWorld(
          new DynamoDbTable(Tables.client(network.endpoint(), ONCE), direct.name()), around);

  @AfterEach
  void close() {
    network.close();
  }

  @ParameterizedTest
  @EnumSource(
      value = Trouble.class,
      names = {"CUT", "ANSWER_LOST"})
  void leavesTheOldWorldOrTheNewOne(Trouble trouble) {
    World now = world(0);
    seen.replace(now);
    for (int failing = 0; failing < MORE_THAN_A_PUT_HAS; failing++) {
      World next = world(failing + 1);
      boolean wasPut = put(next, from(failing, trouble));
      World found = seen.read();
      assertThat(found).isIn(now, next);
      if (wasPut) {
        assertThat(found).isEqualTo(next);
      }
      now = found;
    }
    assertThat(now).isEqualTo(world(MORE_THAN_A_PUT_HAS));
  }

  private boolean put(World world, IntFunction<Trouble> weather) {
    AtomicInteger requests = new AtomicInteger();
    network.brings(what -> weather.apply(requests.getAndIncrement()));
    try {
      put.replace(world);
      return true;
    } catch (BackendException failed) {
      return false;
    }
  }

  /** From one request on nothing gets through, as when a node dies. */
  private static IntFunction<Trouble> from(int failing, Trouble trouble) {
    return number -> number < failing ? Trouble.NONE : trouble;
  }

  /** More than one batch, and none of them like another. */
  private static World world(int number) {
    return World.empty(WorldKind.OPEN)
        .withTrails(
            IntStream.range(0, 30)
                .mapToObj(it -> new TrailName("trail-" + number + "-" + it))
                .map(name -> TrailArn.of(Samples.CALLER, name))
                .map(arn -> TrailEntry.of(Trail.deliveringTo("bucket", arn)))
                .toList());
  }

  /** What lies around is not tried here. */
  private static final class Nothing implements WorldRegistry {
    @Override
    public World read() {
      return World.empty(WorldKind.OPEN);
    }

    @Override
    public void replace(World other) {}
  }
}
