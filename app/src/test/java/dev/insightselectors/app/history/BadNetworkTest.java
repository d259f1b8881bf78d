package dev.insightselectors.app.history;

import dev.insightselectors.adapters.aws.engine.BadNetwork;
import dev.insightselectors.adapters.aws.engine.BadNetwork.Trouble;
import dev.insightselectors.adapters.aws.engine.Dynalite;
import dev.insightselectors.adapters.memory.InMemoryWorld;
import dev.insightselectors.app.serve.Fleet;
import dev.insightselectors.app.serve.Served;
import dev.insightselectors.core.model.ResourceLimits;
import dev.insightselectors.documents.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Clients of two servers, whose backend is behind a network that loses answers, carries requests
 * late, twice or never. No write that was acknowledged is lost, and no refusal follows an effect:
 * each answer and each read is explained by some order of the calls. Calls of unknown outcome say
 * so.
 *
 * <p>So many calls over each backend as the property {@code insightselectors.history.calls} says.
 */
@Tag("long")
class BadNetworkTest {
  private static final int CALLS = Integer.getInteger("insightselectors.history.calls", 240);
  private static final int CLIENTS = 6;
  private static final int CALLS_OF_A_CLIENT = 38;
  private static final int TRAILS = 2;
  private static final int CALLS_OF_A_ROUND = CLIENTS * (CALLS_OF_A_CLIENT + TRAILS);
  private static final World ROOMY =
      InMemoryWorld.pageExamples().withLimits(new ResourceLimits(100_000, 100_000));

  private final Random weather = new Random(1);

  @Test
  void losesNothingBeforeDynamoDb() throws Exception {
    try (BadNetwork network = new BadNetwork(Dynalite.engine().endpoint());
        Fleet fleet = Fleet.onTable(network.endpoint(), ROOMY)) {
      assertExplained("dynamodb", network, this::anything, fleet);
    }
  }

  @Test
  void losesNothingBeforeARegistry() throws Exception {
    try (Served behind = new Served(ROOMY);
        BadNetwork network = new BadNetwork(behind.endpoint());
        Fleet fleet = Fleet.overRegistry(network.endpoint(), ROOMY)) {
      assertExplained("registry", network, this::anything, fleet);
    }
  }

  private synchronized Trouble anything(String what) {
    int drawn = weather.nextInt(100);
    return drawn < 3
        ? Trouble.ANSWER_LOST
        : drawn < 6
            ? Trouble.CUT
            : drawn < 9 ? Trouble.LATE : drawn < 12 ? Trouble.TWICE : Trouble.NONE;
  }

  private static void assertExplained(
      String backend, BadNetwork network, Function<String, Trouble> bad, Fleet fleet)
      throws Exception {
    int rounds = Math.max(1, CALLS / CALLS_OF_A_ROUND);
    long unknown = 0;
    try (Crowd crowd = Crowd.at(fleet.endpoints(), CLIENTS)) {
      for (int round = 0; round < rounds; round++) {
        List<Step> history = round(round, network, bad, crowd);
        unknown += history.stream().filter(Step::isUnknown).count();
        Crowd.assertExplained(history, TrailModel.NONE);
      }
    }
    System.out.printf(
        "%s: %s calls, %s of unknown outcome, answers lost %s, cut %s, late %s, twice %s%n",
        backend,
        rounds * CALLS_OF_A_ROUND,
        unknown,
        network.met(Trouble.ANSWER_LOST),
        network.met(Trouble.CUT),
        network.met(Trouble.LATE),
        network.met(Trouble.TWICE));
  }

  private static List<Step> round(
      int round, BadNetwork network, Function<String, Trouble> bad, Crowd crowd) throws Exception {
    Repertoire repertoire = new TrailCalls();
    List<String> trails =
        IntStream.range(0, TRAILS).mapToObj(it -> "Trail-" + round + "-" + it).toList();
    network.brings(bad);
    List<Step> history = new ArrayList<>(crowd.call(repertoire, trails, CALLS_OF_A_CLIENT, round));
    network.brings(what -> Trouble.NONE);
    RandomClient last = crowd.afterwards(repertoire, trails);
    history.addAll(last.look());
    trails.forEach(last::leave);
    return history;
  }
}
