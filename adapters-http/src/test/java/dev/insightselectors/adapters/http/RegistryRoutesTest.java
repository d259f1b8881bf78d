package dev.insightselectors.adapters.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.adapters.http.RawHttp.Answer;
import dev.insightselectors.adapters.http.registry.RegistryApi;
import dev.insightselectors.adapters.memory.InMemoryWorld;
import dev.insightselectors.documents.World;
import dev.insightselectors.documents.WorldKind;
import dev.insightselectors.documents.WorldRegistry;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RegistryRoutesTest {
  private static final String WORLD = " /registry/v1/world";
  private static final String JSON = "Content-Type: application/json\r\n";

  private final OneWorld registry = new OneWorld();
  private final InMemoryWorld examples =
      new InMemoryWorld(InMemoryWorld.pageExamples(), InstantSource.system());
  private final AwsJsonServer server =
      new AwsJsonServer(ServerOptions.on("127.0.0.1", 0), new Scripted().protocol(), api());

  private RegistryApi api() {
    return new RegistryApi(registry, examples.ports());
  }

  /** A registry that notes the thread it was asked in. */
  private static final class OneWorld implements WorldRegistry {
    private volatile World world = World.empty(WorldKind.OPEN);
    private volatile String thread = "";

    @Override
    public World read() {
      return world;
    }

    @Override
    public void replace(World other) {
      thread = Thread.currentThread().getName();
      if (other.kind() == WorldKind.OPEN) {
        throw new IllegalStateException("secret");
      }
      world = other;
    }
  }

  @BeforeEach
  void start() {
    server.start();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void givesTheWorld() {
    try (RawHttp http = RawHttp.to(server.port())) {
      Answer answer = http.send("GET" + WORLD, "", new byte[0]);

      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.header("content-type")).isEqualTo("application/json");
      assertThat(UUID.fromString(answer.header("x-amzn-requestid"))).isNotNull();
      assertThat(answer.body()).contains("\"World\" : \"open\"");
    }
  }

  @Test
  void replacesTheWorldOffTheEventLoop() {
    try (RawHttp http = RawHttp.to(server.port())) {
      Answer answer = put(http, "{\"World\":\"closed\"}");

      assertThat(answer.status()).isEqualTo(204);
      assertThat(answer.body()).isEmpty();
      assertThat(registry.world).isEqualTo(World.empty(WorldKind.CLOSED));
      assertThat(registry.thread).contains("worker");
      assertThat(http.send("GET" + WORLD, "", new byte[0]).body())
          .contains("\"World\" : \"closed\"");
    }
  }

  @Test
  void takesAWorldLargerThanACall() {
    try (RawHttp http = RawHttp.to(server.port())) {
      assertThat(put(http, "{\"World\":\"closed\"}" + " ".repeat(5 << 20)).status()).isEqualTo(204);
    }
  }

  @Test
  void namesTheProblemsOfAWrongDocument() {
    try (RawHttp http = RawHttp.to(server.port())) {
      Answer answer = put(http, "{\"World\":\"half\",\"Trails\":[{}]}");

      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.header("content-type")).isEqualTo("application/problem+json");
      assertThat(answer.body())
          .contains("\"type\":\"urn:", "\"title\":\"", "\"status\":400", "\"detail\":\"")
          .contains("\"errors\":[{\"place\":\"/", "\"reason\":\"");
      assertThat(registry.world).isEqualTo(World.empty(WorldKind.OPEN));
    }
  }

  @Test
  void refusesWhatIsNoJson() {
    try (RawHttp http = RawHttp.to(server.port())) {
      assertThat(put(http, "").status()).isEqualTo(400);
      assertThat(put(http, "nonsense").status()).isEqualTo(400);
      assertThat(put(http, "[".repeat(20_000)).status()).isEqualTo(400);
    }
  }

  @Test
  void refusesADocumentThatIsTooLarge() {
    try (RawHttp http = RawHttp.to(server.port())) {
      Answer answer = http.send("PUT" + WORLD, JSON, new byte[(64 << 20) + 1]);

      assertThat(answer.status()).isEqualTo(413);
      assertThat(answer.header("content-type")).isEqualTo("application/problem+json");
    }
  }

  @Test
  void keepsAFaultToItself() {
    try (RawHttp http = RawHttp.to(server.port())) {
      Answer answer = put(http, "{\"World\":\"open\"}");

      assertThat(answer.status()).isEqualTo(500);
      assertThat(answer.header("content-type")).isEqualTo("application/problem+json");
      assertThat(answer.body()).doesNotContain("secret");
    }
  }

  @Test
  void refusesOtherMethods() {
    try (RawHttp http = RawHttp.to(server.port())) {
      Answer answer = http.send("POST" + WORLD, "", new byte[0]);

      assertThat(answer.status()).isEqualTo(405);
      assertThat(answer.header("allow")).isEqualTo("GET, PUT");
    }
  }

  private static Answer put(RawHttp http, String document) {
    return http.send("PUT" + WORLD, JSON, document.getBytes(StandardCharsets.UTF_8));
  }
}
