package dev.insightselectors.adapters.http;

import io.vertx.core.http.HttpServerRequest;

/** A request that is being answered, under its id. */
record Exchange(HttpServerRequest request, String requestId, long startedAt) {

  /** What was asked for, where it is no call of an operation; a query may hold a secret. */
  String asked() {
    String uri = request.uri();
    int query = uri.indexOf('?');
    return request.method() + " " + (query < 0 ? uri : uri.substring(0, query));
  }

  long nanos() {
    return System.nanoTime() - startedAt;
  }
}
