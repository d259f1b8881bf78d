package dev.insightselectors.app.history;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.insightselectors.adapters.http.awsjson.AwsJson;
import dev.insightselectors.adapters.http.awsjson.WireAnswer;
import dev.insightselectors.adapters.http.awsjson.WireCall;
import dev.insightselectors.adapters.memory.InMemoryWorld;
import dev.insightselectors.adapters.sqlite.Database;
import dev.insightselectors.adapters.sqlite.SqliteWorld;
import dev.insightselectors.app.serve.Bindings;
import dev.insightselectors.core.model.ResourceLimits;
import dev.insightselectors.documents.World;
import dev.insightselectors.documents.WorldRegistry;
import dev.insightselectors.faults.Fault;
import dev.insightselectors.neighbours.port.NeighbourPorts;
import dev.insightselectors.testkit.subject.ApiCall;
import dev.insightselectors.testkit.subject.RawMessage;
import dev.insightselectors.testkit.subject.Reply;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Clients in this process, over the backends that have no network: without sockets between they
 * meet more often, and many more calls are made. Each answer and each read is explained by some
 * order of the calls.
 *
 * <p>So many calls of each as the property {@code insightselectors.history.calls} says.
 */
@Tag("long")
class ManyCallsTest {
  private static final int CALLS = Integer.getInteger("insightselectors.history.calls", 12_000);
  private static final int CLIENTS = 6;
  private static final int CALLS_OF_A_CLIENT = 98;
  private static final List<String> RESOURCES = List.of("some-thing", "something-else");
  private static final int CALLS_OF_A_ROUND = CLIENTS * (CALLS_OF_A_CLIENT + RESOURCES.size());
  private static final World ROOMY =
      InMemoryWorld.pageExamples().withLimits(new ResourceLimits(100, 100));

  private InMemoryWorld memory;

  @BeforeEach
  void begin() {
    memory = new InMemoryWorld(ROOMY, Clock.systemUTC());
  }

  @Test
  void ofTrailsInMemoryAreExplained() throws Exception {
    assertExplained("trails in memory", memory.ports(), memory, TrailCalls::new, TrailModel.NONE);
  }

  @Test
  void ofStoresInMemoryAreExplained() throws Exception {
    assertExplained("stores in memory", memory.ports(), memory, StoreCalls::new, StoreModel.NONE);
  }

  @Test
  void ofTrailsInADatabaseAreExplained(@TempDir Path directory) throws Exception {
    try (Database database = Database.open(directory.resolve("trails.db"))) {
      assertExplained(
          "trails in sqlite",
          SqliteWorld.ports(database, memory.ports()),
          new SqliteWorld(database, memory),
          TrailCalls::new,
          TrailModel.NONE);
    }
  }

  @Test
  void ofStoresInADatabaseAreExplained(@TempDir Path directory) throws Exception {
    try (Database database = Database.open(directory.resolve("stores.db"))) {
      assertExplained(
          "stores in sqlite",
          SqliteWorld.ports(database, memory.ports()),
          new SqliteWorld(database, memory),
          StoreCalls::new,
          StoreModel.NONE);
    }
  }

  private static void assertExplained(
      String what,
      NeighbourPorts ports,
      WorldRegistry world,
      Supplier<Repertoire> repertoire,
      Model beginning)
      throws Exception {
    AwsJson protocol = new AwsJson(Bindings.of(ports, Fault.NONE));
    int rounds = Math.max(1, CALLS / CALLS_OF_A_ROUND);
    long unknown = 0;
    try (Crowd crowd = new Crowd(Collections.nCopies(CLIENTS, call -> answer(protocol, call)))) {
      for (int round = 0; round < rounds; round++) {
        world.replace(ROOMY);
        Repertoire calls = repertoire.get();
        List<Step> history =
            new ArrayList<>(crowd.call(calls, RESOURCES, CALLS_OF_A_CLIENT, round));
        history.addAll(crowd.afterwards(calls, RESOURCES).look());
        unknown += history.stream().filter(Step::isUnknown).count();
        Crowd.assertExplained(history, beginning);
      }
    }
    System.out.printf(
        "%s: %s calls, %s of unknown outcome%n", what, rounds * CALLS_OF_A_ROUND, unknown);
  }

  private static Reply answer(AwsJson protocol, ApiCall call) {
    RawMessage message = RawMessage.of(call);
    Map<String, String> headers = message.headers();
    WireAnswer answer =
        protocol
            .answer(
                new WireCall(
                    "in-process",
                    headers.get("Content-Type"),
                    headers.get("X-Amz-Target"),
                    message.authorization(),
                    message.body()))
            .answer();
    return new Reply(answer.status(), Map.of(), answer.body().getBytes(UTF_8));
  }
}
