package dev.insightselectors.adapters.http.registry;

import dev.insightselectors.adapters.http.awsjson.WireAnswer;
import dev.insightselectors.documents.World;
import dev.insightselectors.documents.WorldJson;
import dev.insightselectors.documents.WorldRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The whole world as one document, and what describes all documents. */
final class WorldRoutes {
  private static final int LONGEST_WORLD = 64 << 20;

  private final WorldRegistry world;
  private final Optional<World> beginning;
  private final WorldJson json = new WorldJson();

  WorldRoutes(WorldRegistry world, Optional<World> beginning) {
    this.beginning = beginning;
    this.world = world;
  }

  Stream<Route> routes() {
    return Stream.of(
        Route.get("/world", this::read),
        Route.get("/world/beginning", this::readBeginning),
        new Route("PUT", "/world", LONGEST_WORLD, this::replace),
        Route.get("/openapi", it -> text("application/openapi+yaml", description())),
        Route.get("/world.schema.json", it -> text("application/schema+json", schema())));
  }

  private WireAnswer read(RegistryRequest request) {
    return document(world.read());
  }

  private WireAnswer readBeginning(RegistryRequest request) {
    return document(beginning.orElseThrow(() -> new ProblemException(Problem.notFound())));
  }

  private WireAnswer document(World told) {
    byte[] document = json.write(told);
    return Responses.text("application/json", new String(document, StandardCharsets.UTF_8));
  }

  private WireAnswer replace(RegistryRequest request) {
    world.replace(RequestParameters.written(() -> json.parse(request.body())));
    return Responses.done();
  }

  private static InputStream description() {
    return resource(WorldRoutes.class, "/dev/insightselectors/adapters/http/registry.openapi.yaml");
  }

  private static InputStream schema() {
    return resource(WorldJson.class, "world.schema.json");
  }

  private static InputStream resource(Class<?> beside, String name) {
    return Objects.requireNonNull(beside.getResourceAsStream(name), name);
  }

  private static WireAnswer text(String contentType, InputStream resource) {
    try (resource) {
      return Responses.text(
          contentType, new String(resource.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
