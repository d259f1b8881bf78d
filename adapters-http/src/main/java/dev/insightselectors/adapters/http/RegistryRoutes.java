package dev.insightselectors.adapters.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.insightselectors.adapters.http.awsjson.CallResult;
import dev.insightselectors.adapters.http.awsjson.Unicode;
import dev.insightselectors.adapters.http.awsjson.WireAnswer;
import dev.insightselectors.adapters.http.registry.Problem;
import dev.insightselectors.adapters.http.registry.RegistryApi;
import dev.insightselectors.adapters.http.registry.RegistryRequest;
import dev.insightselectors.adapters.http.registry.Route;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.net.URLDecoder;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code /registry/v1}: the registry, off the event loop, because a backend may wait. */
final class RegistryRoutes {
  private static final String EVERYTHING = RegistryApi.ROOT + "/*";

  private final RegistryApi api;
  private final BearerToken token;
  private final Runner workers;
  private final LimitedBody.Bodies bodies;
  private final Answers answers;

  RegistryRoutes(
      RegistryApi api,
      BearerToken token,
      Runner workers,
      LimitedBody.Bodies bodies,
      Answers answers) {
    this.api = api;
    this.token = token;
    this.workers = workers;
    this.bodies = bodies;
    this.answers = answers;
  }

  void mount(Router router) {
    router.route(EVERYTHING).handler(this::guard);
    Map<String, String> allowed = new LinkedHashMap<>();
    for (Route route : api.routes()) {
      HttpMethod method = HttpMethod.valueOf(route.method());
      router.route(method, pattern(route)).handler(context -> take(route, context));
      allowed.merge(pattern(route), route.method(), (some, more) -> some + ", " + more);
    }
    allowed.forEach(
        (path, methods) ->
            router.route(path).handler(context -> wrongMethod(context.request(), methods)));
    router.route(EVERYTHING).handler(context -> end(context, Problem.noSuchPath().toAnswer()));
  }

  /** OpenAPI writes {@code {account}} where Vert.x writes {@code :account}. */
  private static String pattern(Route route) {
    return RegistryApi.ROOT + route.path().replaceAll("\\{(\\w+)}", ":$1");
  }

  private void guard(RoutingContext context) {
    if (token.admits(context.request().getHeader("authorization"))) {
      admit(context);
      return;
    }
    end(context, Problem.unauthorized().toAnswer().withHeader("www-authenticate", "Bearer"));
  }

  /** What is not UTF-8 would be looked for under another name. */
  private void admit(RoutingContext context) {
    if (isUtf8(context.request().uri())) {
      context.next();
    } else {
      end(
          context,
          Problem.wrongRequest("The path or the query is not UTF-8, percent-encoded.").toAnswer());
    }
  }

  private static boolean isUtf8(String uri) {
    try {
      return Unicode.isUtf8(URLDecoder.decode(uri, ISO_8859_1).getBytes(ISO_8859_1));
    } catch (IllegalArgumentException malformed) {
      return false;
    }
  }

  private void take(Route route, RoutingContext context) {
    Exchange exchange = answers.begin(context.request());
    if (route.takesBody() && !isJson(context.request().getHeader(HttpHeaders.CONTENT_TYPE))) {
      end(exchange, Problem.wrongContentType().toAnswer());
      return;
    }
    Map<String, String> query = query(context);
    LimitedBody.read(
        context.request(),
        route.longestBody(),
        bodies,
        body -> answer(route, exchange, request(context, query, body)),
        trouble -> end(exchange, problem(route, trouble).toAnswer()));
  }

  private void answer(Route route, Exchange exchange, RegistryRequest request) {
    workers.run(
        () -> route.answer(request, api.once()),
        it -> end(exchange, it),
        fault -> failed(route, exchange, fault));
  }

  private void failed(Route route, Exchange exchange, Throwable fault) {
    if (fault instanceof OverloadException) {
      end(exchange, problem(route, Trouble.NO_WORKER).toAnswer());
    } else {
      answers.end(exchange, answers.fault(exchange, fault));
    }
  }

  /** Parameters, a charset say, do not matter. */
  private static boolean isJson(@Nullable String contentType) {
    return contentType != null
        && contentType.toLowerCase(Locale.ROOT).matches("application/json\\s*(;.*)?");
  }

  /** Read here, on the event loop that the context belongs to. */
  private static Map<String, String> query(RoutingContext context) {
    return plain(context.queryParams());
  }

  private static Problem problem(Route route, Trouble trouble) {
    return trouble == Trouble.TOO_LARGE
        ? Problem.tooLarge(route.longestBody())
        : Problem.ofBody(trouble.status(), trouble.message());
  }

  private static RegistryRequest request(
      RoutingContext context, Map<String, String> query, byte[] body) {
    return new RegistryRequest(
        context.pathParams(), query, plain(context.request().headers()), body);
  }

  private static Map<String, String> plain(MultiMap all) {
    Map<String, String> first = new HashMap<>();
    all.forEach((name, value) -> first.putIfAbsent(name.toLowerCase(Locale.ROOT), value));
    return first;
  }

  private void wrongMethod(HttpServerRequest request, String allowed) {
    WireAnswer answer = Problem.wrongMethod(allowed).toAnswer();
    end(answers.begin(request), answer.withHeader("allow", allowed));
  }

  private void end(RoutingContext context, WireAnswer answer) {
    end(answers.begin(context.request()), answer);
  }

  private void end(Exchange exchange, WireAnswer answer) {
    answers.end(exchange, CallResult.noCall(exchange.asked(), Optional.empty(), answer));
  }
}
