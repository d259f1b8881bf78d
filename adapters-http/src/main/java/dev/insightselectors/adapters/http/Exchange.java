package dev.insightselectors.adapters.http;

import io.vertx.core.http.HttpServerRequest;

/** A request that is being answered, under its id. */
record Exchange(HttpServerRequest request, String requestId, long startedAt) {

  /** What was asked for, where it is no call of an operation. */
  String asked() {
    return request.method() + " " + request.uri();
  }

  long nanos() {
    return System.nanoTime() - startedAt;
  }
}
