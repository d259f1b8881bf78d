package dev.insightselectors.adapters.http;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;

/**
 * Sends the calls straight to their handler, and everything else to the router. The router would
 * find the handler too, but that alone costs more than the call.
 */
final class FrontDoor implements Handler<HttpServerRequest> {
  private final AwsJsonHandler calls;
  private final Handler<HttpServerRequest> router;

  FrontDoor(AwsJsonHandler calls, Handler<HttpServerRequest> router) {
    this.calls = calls;
    this.router = router;
  }

  @Override
  public void handle(HttpServerRequest request) {
    if (HttpMethod.POST.equals(request.method()) && "/".equals(request.path())) {
      calls.handle(request);
    } else {
      router.handle(request);
    }
  }
}
