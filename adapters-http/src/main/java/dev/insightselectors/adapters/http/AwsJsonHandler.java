package dev.insightselectors.adapters.http;

import dev.insightselectors.adapters.http.awsjson.AwsJson;
import dev.insightselectors.adapters.http.awsjson.CallResult;
import dev.insightselectors.adapters.http.awsjson.WireCall;
import dev.insightselectors.adapters.http.awsjson.WireError;
import io.vertx.core.Handler;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;

/** {@code POST /}: the calls of AWS JSON 1.1. */
final class AwsJsonHandler implements Handler<HttpServerRequest> {
  static final int LONGEST_BODY = 1 << 20;
  private static final CharSequence TARGET = HttpHeaders.createOptimized("x-amz-target");

  private final AwsJson protocol;
  private final Runner runner;
  private final LimitedBody.Bodies bodies;
  private final Answers answers;

  AwsJsonHandler(AwsJson protocol, Runner runner, LimitedBody.Bodies bodies, Answers answers) {
    this.protocol = protocol;
    this.runner = runner;
    this.bodies = bodies;
    this.answers = answers;
  }

  @Override
  public void handle(HttpServerRequest request) {
    Exchange exchange = answers.begin(request);
    LimitedBody.read(
        request,
        LONGEST_BODY,
        bodies,
        body -> call(exchange, body),
        trouble -> refuse(exchange, trouble));
  }

  private void call(Exchange exchange, byte[] body) {
    WireCall call = call(exchange.request().headers(), exchange.requestId(), body);
    runner.run(
        () -> protocol.answer(call),
        result -> answers.endCall(exchange, result),
        fault -> failed(exchange, fault));
  }

  private void failed(Exchange exchange, Throwable fault) {
    if (fault instanceof OverloadException) {
      refuse(exchange, Trouble.NO_WORKER);
    } else {
      answers.endCall(exchange, answers.fault(exchange, fault));
    }
  }

  private static WireCall call(MultiMap headers, String requestId, byte[] body) {
    return new WireCall(
        requestId,
        headers.get(HttpHeaders.CONTENT_TYPE),
        headers.get(TARGET),
        headers.get(HttpHeaders.AUTHORIZATION),
        body);
  }

  private void refuse(Exchange exchange, Trouble trouble) {
    answers.endCall(exchange, CallResult.noCall(exchange.asked(), error(trouble)));
  }

  private static WireError error(Trouble trouble) {
    return trouble == Trouble.TOO_LARGE
        ? WireError.tooLarge(LONGEST_BODY)
        : new WireError(trouble.status(), trouble.type(), trouble.message());
  }
}
