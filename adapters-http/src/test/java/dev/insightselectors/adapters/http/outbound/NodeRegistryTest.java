package dev.insightselectors.adapters.http.outbound;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.insightselectors.neighbours.port.EventDataStoreRegister;
import dev.insightselectors.neighbours.port.EventDataStoreRegisterContract;
import dev.insightselectors.neighbours.port.JudgedChangesContract;
import dev.insightselectors.neighbours.port.NeighbourPorts;
import dev.insightselectors.neighbours.testing.NoForbiddenStateContract;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/**
 * The worked example of a registry keeps what a registry has to; whether it knows the rest of the
 * world is for the features.
 */
@Tag("long")
class NodeRegistryTest {
  private static final String REGISTRY = "../examples/node-registry/registry.mjs";
  private static final int ROUNDS = 5;

  @TempDir private static Path directory;

  @SuppressWarnings("NullAway.Init")
  private static Process process;

  @SuppressWarnings("NullAway.Init")
  private static CheckedProxy proxy;

  @SuppressWarnings("NullAway.Init")
  private static RemoteRegistry registry;

  @BeforeAll
  static void serve() throws IOException {
    assumeTrue(runs("node", "--version"), "there is no Node on this machine");
    process =
        new ProcessBuilder("node", REGISTRY, directory.resolve("inventory.json").toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
    String line = String.valueOf(said.readLine());
    proxy = new CheckedProxy(URI.create(line.replace("The registry answers at ", "") + "/"));
    registry = new RemoteRegistry(RemoteOptions.at(proxy.uri()));
  }

  @AfterAll
  static void stop() {
    if (registry != null) {
      registry.close();
      proxy.close();
      process.destroy();
      proxy.assertDescribed();
    }
  }

  private static boolean runs(String... command) {
    try {
      return new ProcessBuilder(command).start().waitFor() == 0;
    } catch (IOException missing) {
      return false;
    } catch (InterruptedException stopped) {
      throw new AssertionError(stopped);
    }
  }

  private static NeighbourPorts ports() {
    return registry.ports(Clock.systemUTC());
  }

  @Nested
  class OfEventDataStores extends EventDataStoreRegisterContract {
    @Override
    protected NeighbourPorts backend() {
      return ports();
    }

    @Override
    protected Optional<EventDataStoreRegister> unreachableEventDataStores() {
      return Optional.of(ServedWorld.unreachable().eventDataStores());
    }
  }

  @Nested
  class OfJudgedChanges extends JudgedChangesContract {
    @Override
    protected NeighbourPorts backend() {
      return ports();
    }

    @Override
    protected int rounds() {
      return ROUNDS;
    }
  }

  @Nested
  class OfForbiddenStates extends NoForbiddenStateContract {
    @Override
    protected NeighbourPorts backend() {
      return ports();
    }

    @Override
    protected int rounds() {
      return ROUNDS;
    }
  }
}
