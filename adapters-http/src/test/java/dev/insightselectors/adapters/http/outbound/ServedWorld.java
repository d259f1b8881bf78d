package dev.insightselectors.adapters.http.outbound;

import dev.insightselectors.adapters.http.AwsJsonServer;
import dev.insightselectors.adapters.http.ServerOptions;
import dev.insightselectors.adapters.http.awsjson.AwsJson;
import dev.insightselectors.adapters.http.registry.RegistryApi;
import dev.insightselectors.adapters.memory.InMemoryWorld;
import dev.insightselectors.core.model.ResourceLimits;
import dev.insightselectors.documents.World;
import dev.insightselectors.documents.WorldKind;
import dev.insightselectors.neighbours.port.NeighbourPorts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * A world in memory, served as a registry as it is described, and the ports of a client of that.
 */
final class ServedWorld implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-11-22T08:30:00Z"));

  final InMemoryWorld world = new InMemoryWorld(roomy(), CLOCK);
  private final AwsJsonServer server =
      new AwsJsonServer(
          ServerOptions.on("127.0.0.1", 0).withAccessLog(false),
          new AwsJson(List.of()),
          new RegistryApi(world, world.ports()));
  final RemoteRegistry registry;
  final CheckedProxy proxy;

  ServedWorld() {
    server.start();
    proxy = new CheckedProxy(uri(server.port()));
    registry = new RemoteRegistry(patient(proxy.uri()));
  }

  /** Nothing here is about time, and the first questions are slow. */
  private static RemoteOptions patient(URI uri) {
    return new RemoteOptions(uri, Optional.empty(), PATIENCE, PATIENCE, Duration.ofSeconds(1));
  }

  /** The contracts make as many as they please. */
  static World roomy() {
    return World.empty(WorldKind.CLOSED).withLimits(new ResourceLimits(100_000, 100_000));
  }

  NeighbourPorts ports() {
    return registry.ports(CLOCK);
  }

  /** The ports of a registry that is out of reach. */
  static NeighbourPorts unreachable() {
    return at(freePort()).ports(CLOCK);
  }

  static RemoteRegistry at(int port) {
    return new RemoteRegistry(RemoteOptions.at(uri(port)));
  }

  static URI uri(int port) {
    return URI.create("http://127.0.0.1:" + port + "/");
  }

  static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    registry.close();
    proxy.close();
    server.close();
  }
}
