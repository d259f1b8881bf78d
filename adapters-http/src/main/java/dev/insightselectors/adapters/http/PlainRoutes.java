package dev.insightselectors.adapters.http;

import dev.insightselectors.adapters.http.awsjson.WireAnswer;
import dev.insightselectors.adapters.http.awsjson.WireError;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.Map;

/** The health check, and a clear answer to whatever is not served or is not HTTP. */
final class PlainRoutes {
  private static final int BAD_REQUEST = 400;
  private static final int NOT_FOUND = 404;
  private static final int FAULT = 500;
  private static final WireAnswer HEALTHY =
      new WireAnswer(
          200, Map.of(WireAnswer.CONTENT_TYPE, "application/json"), "{\"status\":\"up\"}");

  private final Answers answers;

  PlainRoutes(Answers answers) {
    this.answers = answers;
  }

  /** After all other routes: what none of them has answered ends here. */
  void mount(Router router) {
    router.get("/healthz").handler(this::healthy);
    router.route("/healthz").handler(context -> answers.wrongMethod(context.request(), "GET"));
    router.route("/").handler(context -> answers.wrongMethod(context.request(), "GET, POST"));
    router.route().handler(this::notFound);
    router.errorHandler(BAD_REQUEST, this::badRequest);
    router.errorHandler(FAULT, this::fault);
  }

  /** What is not HTTP, or too long to be read as such; the connection ends with the answer. */
  void refuseInvalid(HttpServerRequest request) {
    Throwable cause = request.decoderResult().cause();
    if (cause instanceof TooLongHttpLineException) {
      refuse(request, 414, "The request line is too long.");
    } else if (cause instanceof TooLongHttpHeaderException) {
      refuse(request, 431, "The headers are too long.");
    } else {
      refuse(request, BAD_REQUEST, "This is no HTTP request.");
    }
  }

  private void healthy(RoutingContext context) {
    answers.endQuietly(answers.begin(context.request()), HEALTHY);
  }

  private void notFound(RoutingContext context) {
    refuse(context.request(), NOT_FOUND, "Nothing is served at this path.");
  }

  private void badRequest(RoutingContext context) {
    refuse(context.request(), BAD_REQUEST, "The path is malformed.");
  }

  private void fault(RoutingContext context) {
    Exchange exchange = answers.begin(context.request());
    answers.end(exchange, answers.fault(exchange, context.failure()));
  }

  private void refuse(HttpServerRequest request, int status, String message) {
    answers.refuse(request, WireError.unknownOperation(status, message));
  }
}
