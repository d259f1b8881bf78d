package dev.insightselectors.adapters.http.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.insightselectors.adapters.http.AwsJsonServer;
import dev.insightselectors.adapters.http.CannotServeException;
import dev.insightselectors.adapters.http.ServerOptions;
import dev.insightselectors.adapters.http.Trust;
import dev.insightselectors.adapters.http.awsjson.AwsJson;
import dev.insightselectors.adapters.http.registry.RegistryApi;
import dev.insightselectors.adapters.memory.InMemoryWorld;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may use a registry. */
class RegistryTokenTest {
  private static final Optional<String> TOKEN = Optional.of("secret");

  private final InMemoryWorld world =
      new InMemoryWorld(InMemoryWorld.pageExamples(), InstantSource.system());

  @Test
  void itsTokenOpensARegistry() {
    try (AwsJsonServer server = started("127.0.0.1", TOKEN);
        RemoteRegistry remote = remote(server, TOKEN)) {
      assertThat(remote.read()).isEqualTo(InMemoryWorld.pageExamples());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "secre", "secrets", "Secret"})
  void anotherTokenDoesNot(String other) {
    try (AwsJsonServer server = started("127.0.0.1", TOKEN);
        RemoteRegistry remote = remote(server, Optional.of(other).filter(it -> !it.isEmpty()))) {
      assertThatThrownBy(remote::read)
          .isInstanceOf(RegistryFaultException.class)
          .hasMessageContaining("401")
          .hasMessageNotContaining("secret");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.0.0.0", "::", "no-such-host.invalid"})
  void withoutATokenARegistryIsOnLoopbackOnly(String host) {
    assertThatThrownBy(() -> started(host, Optional.empty()))
        .isInstanceOf(CannotServeException.class)
        .hasMessageContaining(host)
        .hasFieldOrPropertyWithValue("step", "Give a token with --registry-token.");
  }

  private AwsJsonServer started(String host, Optional<String> token) {
    AwsJsonServer server =
        new AwsJsonServer(
            ServerOptions.on(host, 0)
                .withAccessLog(false)
                .withTrust(Trust.USUAL.withRegistryToken(token)),
            new AwsJson(List.of()),
            new RegistryApi(world, world.ports()));
    server.start();
    return server;
  }

  private static RemoteRegistry remote(AwsJsonServer server, Optional<String> token) {
    return new RemoteRegistry(RemoteOptions.at(ServedWorld.uri(server.port())).withToken(token));
  }
}
