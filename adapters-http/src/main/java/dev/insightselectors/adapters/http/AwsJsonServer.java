package dev.insightselectors.adapters.http;

import dev.insightselectors.adapters.http.awsjson.AwsJson;
import dev.insightselectors.adapters.http.page.LastCalls;
import dev.insightselectors.adapters.http.registry.RegistryApi;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.file.FileSystemOptions;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * CloudTrail over HTTP: calls at {@code POST /}, a page at {@code GET /}, {@code GET /healthz}, and
 * the registry where there is one. Every core has its event loop. {@link #close} answers the calls
 * under way first.
 */
public final class AwsJsonServer implements AutoCloseable {
  private static final int GRACE_SECONDS = 10;

  private final ServerOptions options;
  private final boolean hasRegistry;
  private final List<ServerVerticle> verticles;
  private Runnable afterwards = () -> {};
  private @Nullable Vertx vertx;
  private boolean closed;

  /** A server without a registry. */
  public AwsJsonServer(ServerOptions options, AwsJson protocol) {
    this(options, protocol, Optional.empty());
  }

  /** A server whose backend is a registry for others. */
  public AwsJsonServer(ServerOptions options, AwsJson protocol, RegistryApi registry) {
    this(options, protocol, Optional.of(registry));
  }

  private AwsJsonServer(ServerOptions options, AwsJson protocol, Optional<RegistryApi> registry) {
    this.options = options;
    this.hasRegistry = registry.isPresent();
    Room room = new Room(options.bounds());
    LastCalls last = new LastCalls();
    this.verticles =
        Stream.generate(() -> new ServerVerticle(options, protocol, registry, room, last))
            .limit(Runtime.getRuntime().availableProcessors())
            .toList();
  }

  /** What is to be done when the server is closed, whether or not it was ever started. */
  public synchronized void afterwards(Runnable last) {
    this.afterwards = last;
  }

  /** Returns when calls are answered, or throws {@link CannotServeException}. Once only. */
  public synchronized void start() {
    if (vertx != null) {
      throw new IllegalStateException("this server was started before");
    }
    refuseOpenRegistry();
    vertx = Vertx.vertx(vertxOptions());
    try {
      done(vertx.deployVerticle(verticles.iterator()::next, oneAnEventLoop()));
    } catch (CompletionException failure) {
      done(vertx.close());
      vertx = null;
      throw new CannotServeException(options.host(), options.port(), cause(failure));
    }
  }

  /** Whoever reaches the registry can change everything. */
  private void refuseOpenRegistry() {
    if (hasRegistry && !new BearerToken(options.trust().registryToken()).suffices(options.host())) {
      throw CannotServeException.openRegistry(options.host());
    }
  }

  /** The port that calls are taken on, once started. */
  public int port() {
    return verticles.get(0).port();
  }

  /** Takes no new calls, gives those under way ten seconds, and ends. Again: does nothing. */
  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    try {
      end();
    } finally {
      afterwards.run();
    }
  }

  private void end() {
    if (vertx != null) {
      done(Future.join(verticles.stream().map(it -> it.shutdown(GRACE_SECONDS)).toList()));
      done(vertx.close());
    }
  }

  private DeploymentOptions oneAnEventLoop() {
    return new DeploymentOptions().setInstances(verticles.size());
  }

  /** Nothing is served from files, so nothing is unpacked into a cache directory. */
  private static VertxOptions vertxOptions() {
    return new VertxOptions()
        .setEventLoopPoolSize(Runtime.getRuntime().availableProcessors())
        .setFileSystemOptions(
            new FileSystemOptions()
                .setClassPathResolvingEnabled(false)
                .setFileCachingEnabled(false));
  }

  private static void done(Future<?> future) {
    future.toCompletionStage().toCompletableFuture().join();
  }

  private static Throwable cause(CompletionException failure) {
    return failure.getCause() == null ? failure : failure.getCause();
  }
}
