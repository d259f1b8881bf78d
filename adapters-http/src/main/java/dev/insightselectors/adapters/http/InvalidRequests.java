package dev.insightselectors.adapters.http;

import dev.insightselectors.adapters.http.awsjson.WireError;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpServerRequest;

/** Answers what is not HTTP, or too long to be read as such; the connection ends with it. */
final class InvalidRequests implements Handler<HttpServerRequest> {
  private final Answers answers;

  InvalidRequests(Answers answers) {
    this.answers = answers;
  }

  @Override
  public void handle(HttpServerRequest request) {
    Throwable cause = request.decoderResult().cause();
    if (cause instanceof TooLongHttpLineException) {
      refuse(request, 414, "The request line is too long.");
    } else if (cause instanceof TooLongHttpHeaderException) {
      refuse(request, 431, "The headers are too long.");
    } else {
      refuse(request, 400, "This is no HTTP request.");
    }
  }

  private void refuse(HttpServerRequest request, int status, String message) {
    answers.refuse(request, WireError.unknownOperation(status, message));
  }
}
