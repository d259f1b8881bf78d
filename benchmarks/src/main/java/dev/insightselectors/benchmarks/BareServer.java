package dev.insightselectors.benchmarks;

import io.vertx.core.DeploymentOptions;
import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import java.util.concurrent.atomic.AtomicInteger;

/** A Vert.x server that looks at nothing and always answers the same. */
final class BareServer implements AutoCloseable {
  private final Vertx vertx = Vertx.vertx();
  private final AtomicInteger port = new AtomicInteger();

  int start(String body) {
    DeploymentOptions options =
        new DeploymentOptions().setInstances(Runtime.getRuntime().availableProcessors());
    vertx
        .deployVerticle(() -> new Listener(Buffer.buffer(body), port), options)
        .toCompletionStage()
        .toCompletableFuture()
        .join();
    return port.get();
  }

  @Override
  public void close() {
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }

  /** All listeners share one port, negative numbers being Vert.x's way to say so. */
  private static final class Listener extends VerticleBase {
    private final Buffer body;
    private final AtomicInteger port;

    Listener(Buffer body, AtomicInteger port) {
      this.body = body;
      this.port = port;
    }

    @Override
    public Future<?> start() {
      return vertx
          .createHttpServer()
          .requestHandler(
              request ->
                  request
                      .response()
                      .putHeader("content-type", "application/x-amz-json-1.1")
                      .end(body))
          .listen(-1, "127.0.0.1")
          .onSuccess(this::listens);
    }

    private void listens(HttpServer server) {
      port.set(server.actualPort());
    }
  }
}
