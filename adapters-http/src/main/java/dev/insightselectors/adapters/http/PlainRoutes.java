package dev.insightselectors.adapters.http;

import dev.insightselectors.adapters.http.awsjson.WireAnswer;
import dev.insightselectors.adapters.http.awsjson.WireError;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The health check, and a clear answer to whatever is not served. */
final class PlainRoutes {
  private static final Logger LOG = LoggerFactory.getLogger(PlainRoutes.class);
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
    router.route("/").handler(context -> answers.wrongMethod(context.request(), "POST"));
    router.route().handler(this::notFound);
    router.errorHandler(BAD_REQUEST, this::badRequest);
    router.errorHandler(FAULT, this::fault);
  }

  private void healthy(RoutingContext context) {
    answers.endQuietly(answers.begin(context.request()), HEALTHY);
  }

  private void notFound(RoutingContext context) {
    refuse(context, WireError.unknownOperation(NOT_FOUND, "Nothing is served at this path."));
  }

  private void badRequest(RoutingContext context) {
    refuse(context, WireError.unknownOperation(BAD_REQUEST, "The path is malformed."));
  }

  private void fault(RoutingContext context) {
    LOG.error("a route failed", context.failure());
    refuse(context, WireError.internalFailure());
  }

  private void refuse(RoutingContext context, WireError error) {
    answers.refuse(context.request(), error);
  }
}
