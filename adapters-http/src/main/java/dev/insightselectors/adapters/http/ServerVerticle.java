package dev.insightselectors.adapters.http;

import dev.insightselectors.adapters.http.awsjson.AwsJson;
import dev.insightselectors.adapters.http.page.LastCalls;
import dev.insightselectors.adapters.http.registry.RegistryApi;
import dev.insightselectors.adapters.http.tls.Tls;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.VerticleBase;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.PemKeyCertOptions;
import io.vertx.ext.web.Router;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One event loop's share of the server. */
final class ServerVerticle extends VerticleBase {
  private static final int LONGEST_HEADERS = 16 << 10;
  private static final int LONGEST_LINE = 4 << 10;
  static final int IDLE_SECONDS = 120;
  static final int HANDSHAKE_SECONDS = 10;

  /** To Vert.x this is: any free port, and the same one for all event loops. */
  private static final int ANY_SHARED_PORT = -1;

  private final ServerOptions options;
  private final AwsJson protocol;
  private final Optional<RegistryApi> registry;
  private final Room room;
  private final LastCalls last;
  private @Nullable HttpServer server;

  ServerVerticle(
      ServerOptions options,
      AwsJson protocol,
      Optional<RegistryApi> registry,
      Room room,
      LastCalls last) {
    this.room = room;
    this.last = last;
    this.options = options;
    this.protocol = protocol;
    this.registry = registry;
  }

  @Override
  public Future<?> start() {
    Answers answers = new Answers(options, last);
    PlainRoutes plain = new PlainRoutes(answers);
    Patience heads = Patience.of(options.bounds().head(), vertx);
    Door door = Door.of(options);
    Entrance entrance = new Entrance(door, room, heads, answers, calls(answers, plain));
    server =
        vertx
            .createHttpServer(httpOptions())
            .connectionHandler(entrance::open)
            .requestHandler(entrance)
            .invalidRequestHandler(plain::refuseInvalid);
    int port = options.port() == 0 ? ANY_SHARED_PORT : options.port();
    return server.listen(port, options.host());
  }

  /** HTTP/1.1 only, which every client of CloudTrail speaks, and nothing for web sockets. */
  private HttpServerOptions httpOptions() {
    HttpServerOptions http =
        new HttpServerOptions().setHttp2ClearTextEnabled(false).setUseAlpn(false);
    options.tls().ifPresent(tls -> show(tls, http));
    return http.setHandle100ContinueAutomatically(true)
        .setPerFrameWebSocketCompressionSupported(false)
        .setPerMessageWebSocketCompressionSupported(false)
        .setMaxInitialLineLength(LONGEST_LINE)
        .setMaxHeaderSize(LONGEST_HEADERS)
        .setIdleTimeout(IDLE_SECONDS)
        .setIdleTimeoutUnit(TimeUnit.SECONDS);
  }

  /** What comes before the handshake is over is no connection yet to anything else here. */
  private void show(Tls tls, HttpServerOptions http) {
    long patience = Math.min(options.bounds().head().toMillis(), HANDSHAKE_SECONDS * 1000L);
    http.setSsl(true)
        .setSslHandshakeTimeout(patience)
        .setSslHandshakeTimeoutUnit(TimeUnit.MILLISECONDS)
        .setKeyCertOptions(
            new PemKeyCertOptions()
                .addCertValue(Buffer.buffer(tls.certificates()))
                .addKeyValue(Buffer.buffer(tls.privateKey())));
  }

  /** Past the router, which would find the calls too, but for about a tenth of the throughput. */
  private Handler<HttpServerRequest> calls(Answers answers, PlainRoutes plain) {
    Runner runner = Runner.of(options.execution(), vertx, options.callBound(), room);
    LimitedBody.Bodies bodies =
        new LimitedBody.Bodies(room, Patience.of(options.bounds().body(), vertx));
    AwsJsonHandler calls =
        new AwsJsonHandler(protocol, options.trust().signatures(), runner, bodies, answers);
    Router others = router(calls, bodies, answers, plain);
    Optional<Beside> beside = options.beside().map(url -> new Beside(vertx, url, answers));
    return request -> {
      if (beside.isPresent() && !Addressee.isCloudTrail(request)) {
        beside.get().handle(request);
      } else if (HttpMethod.POST.equals(request.method()) && "/".equals(request.path())) {
        call(request, calls, answers);
      } else {
        others.handle(request);
      }
    };
  }

  private static void call(HttpServerRequest request, AwsJsonHandler calls, Answers answers) {
    if (Addressee.speaksQuery(request)) {
      answers.refuseQuery(request);
    } else {
      calls.handle(request);
    }
  }

  private Router router(
      AwsJsonHandler calls, LimitedBody.Bodies bodies, Answers answers, PlainRoutes plain) {
    Router router = Router.router(vertx);
    router.post("/").handler(context -> calls.handle(context.request()));
    Runner workers = Runner.of(Execution.ON_WORKERS, vertx, options.callBound(), room);
    BearerToken token = new BearerToken(options.trust().registryToken());
    registry.ifPresent(it -> new RegistryRoutes(it, token, workers, bodies, answers).mount(router));
    new FrontRoutes(options, protocol.operations(), registry, last, workers, answers).mount(router);
    plain.mount(router);
    return router;
  }

  int port() {
    return server == null ? 0 : server.actualPort();
  }

  /** Takes no new calls, and waits for those under way, but not for ever. */
  Future<Void> shutdown(int seconds) {
    return server == null ? Future.succeededFuture() : server.shutdown(seconds, TimeUnit.SECONDS);
  }
}
