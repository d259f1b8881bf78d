package dev.insightselectors.adapters.http.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import dev.insightselectors.adapters.http.AwsJsonServer;
import dev.insightselectors.adapters.http.ServerOptions;
import dev.insightselectors.adapters.http.awsjson.AwsJson;
import dev.insightselectors.adapters.http.registry.RegistryApi;
import dev.insightselectors.adapters.memory.InMemoryWorld;
import dev.insightselectors.core.model.InsightSelection;
import dev.insightselectors.core.model.Trail;
import dev.insightselectors.core.port.Revision;
import dev.insightselectors.core.testing.Samples;
import dev.insightselectors.documents.Quota;
import dev.insightselectors.documents.World;
import dev.insightselectors.documents.WorldKind;
import dev.insightselectors.neighbours.port.NeighbourPorts;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Something on the way sends every request twice, and passes the second answer on. */
class DoubledRequestsTest {
  private static final Trail TRAIL = Samples.sampleTrail();

  private final InMemoryWorld world =
      new InMemoryWorld(
          World.of(
              WorldKind.OPEN, it -> it.quotas().add(new Quota("PutInsightSelectors", 1, 3600, 0))),
          InstantSource.system());
  private final AwsJsonServer server =
      new AwsJsonServer(
          ServerOptions.on("127.0.0.1", 0).withAccessLog(false),
          new AwsJson(List.of()),
          new RegistryApi(world, world.ports()));
  private final RegistryProxy proxy = twice(server);
  private final RemoteRegistry registry = new RemoteRegistry(RemoteOptions.at(proxy.uri()));

  private static RegistryProxy twice(AwsJsonServer server) {
    server.start();
    return new RegistryProxy(0, ServedWorld.uri(server.port()), DoubledRequestsTest::twice);
  }

  private static void twice(RegistryProxy through, HttpExchange exchange, byte[] body)
      throws IOException {
    through.forwarded(exchange, body);
    RegistryProxy.forward(through, exchange, body);
  }

  private enum Change {
    CREATION(false, ports -> ports.trails().create(TRAIL)),
    REPLACEMENT(true, ports -> ports.trails().replace(TRAIL, revision(ports))),
    DELETION(true, ports -> ports.trails().delete(TRAIL.arn(), revision(ports))),
    SELECTION(
        true,
        ports ->
            ports
                .insights()
                .insightSelections()
                .replace(TRAIL.arn(), revision(ports), InsightSelection.NONE)),
    STORE(false, ports -> ports.eventDataStores().create(Samples.sampleSource())),
    SPENDING(
        false, ports -> ports.insights().callQuota().admits(Samples.CALLER, "PutInsightSelectors"));

    private final boolean ofTrail;
    private final Predicate<NeighbourPorts> made;

    Change(boolean ofTrail, Predicate<NeighbourPorts> made) {
      this.ofTrail = ofTrail;
      this.made = made;
    }
  }

  private static Revision revision(NeighbourPorts ports) {
    return ports.trails().find(TRAIL.arn()).orElseThrow().revision();
  }

  @AfterEach
  void close() {
    registry.close();
    proxy.close();
    server.close();
  }

  @ParameterizedTest
  @EnumSource(Change.class)
  void makesAChangeOnce(Change change) {
    if (change.ofTrail) {
      assertThat(world.ports().trails().create(TRAIL)).isTrue();
    }
    assertThat(change.made.test(registry.ports(InstantSource.system()))).isTrue();
  }
}
