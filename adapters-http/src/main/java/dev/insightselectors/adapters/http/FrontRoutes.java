package dev.insightselectors.adapters.http;

import dev.insightselectors.adapters.http.awsjson.CallResult;
import dev.insightselectors.adapters.http.awsjson.WireAnswer;
import dev.insightselectors.adapters.http.page.FrontPage;
import dev.insightselectors.adapters.http.page.FrontPages;
import dev.insightselectors.adapters.http.page.LastCalls;
import dev.insightselectors.adapters.http.registry.RegistryApi;
import dev.insightselectors.core.port.BackendException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Optional;

/**
 * {@code GET /}: a page for browsers, JSON for all others. What is in the registry, and what others
 * have called, is shown to whom the registry would be open alone.
 */
final class FrontRoutes {
  private final ServerOptions options;
  private final List<String> operations;
  private final Optional<RegistryApi> registry;
  private final LastCalls calls;
  private final Runner workers;
  private final Answers answers;

  FrontRoutes(
      ServerOptions options,
      List<String> operations,
      Optional<RegistryApi> registry,
      LastCalls calls,
      Runner workers,
      Answers answers) {
    this.options = options;
    this.operations = operations;
    this.registry = registry;
    this.calls = calls;
    this.workers = workers;
    this.answers = answers;
  }

  void mount(Router router) {
    router.get("/").handler(this::show);
  }

  private void show(RoutingContext context) {
    HttpServerRequest request = context.request();
    Exchange exchange = answers.begin(request);
    boolean open = isOpenTo(request);
    workers.run(
        () -> shown(request, page(open)),
        answer -> answers.endQuietly(exchange, answer),
        fault -> failed(exchange, fault));
  }

  private static WireAnswer shown(HttpServerRequest request, FrontPage page) {
    return isBrowser(request) ? FrontPages.html(page) : FrontPages.json(page);
  }

  /** A backend that does not answer is told of on the page, and why it does not in the log. */
  private void failed(Exchange exchange, Throwable fault) {
    if (fault instanceof OverloadException) {
      answers.end(exchange, CallResult.noCall(exchange.asked(), Trouble.NO_WORKER.toError()));
      return;
    }
    CallResult result = answers.fault(exchange, fault);
    if (fault instanceof BackendException) {
      FrontPage page = FrontPage.gone(options.about(), operations, calls);
      answers.endQuietly(exchange, shown(exchange.request(), page));
    } else {
      answers.end(exchange, result);
    }
  }

  /** The calls of others are nobody else's business, whether or not there is a registry. */
  private boolean isOpenTo(HttpServerRequest request) {
    BearerToken token = new BearerToken(options.trust().registryToken());
    return token.suffices(options.host())
        && token.admits(request.getHeader(HttpHeaders.AUTHORIZATION));
  }

  private FrontPage page(boolean open) {
    return open
        ? FrontPage.open(options.about(), operations, registry.map(it -> it.world().read()), calls)
        : FrontPage.closed(options.about(), operations, registry.isPresent());
  }

  private static boolean isBrowser(HttpServerRequest request) {
    String accept = request.getHeader(HttpHeaders.ACCEPT);
    return accept != null && accept.contains("text/html");
  }
}
