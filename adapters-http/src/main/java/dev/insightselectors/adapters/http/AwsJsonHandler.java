package dev.insightselectors.adapters.http;

import dev.insightselectors.adapters.http.awsjson.AwsJson;
import dev.insightselectors.adapters.http.awsjson.CallResult;
import dev.insightselectors.adapters.http.awsjson.WireAnswer;
import dev.insightselectors.adapters.http.awsjson.WireCall;
import dev.insightselectors.adapters.http.awsjson.WireError;
import dev.insightselectors.adapters.http.signature.Signatures;
import dev.insightselectors.adapters.http.signature.SignedCall;
import dev.insightselectors.adapters.http.signature.Unproven;
import dev.insightselectors.core.model.Caller;
import io.vertx.core.Handler;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** {@code POST /}: the calls of AWS JSON 1.1. */
final class AwsJsonHandler implements Handler<HttpServerRequest> {
  static final int LONGEST_BODY = 1 << 20;
  private static final CharSequence TARGET = HttpHeaders.createOptimized("x-amz-target");
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM uuuu HH:mm:ss 'GMT'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private final AwsJson protocol;
  private final Runner runner;
  private final LimitedBody.Bodies bodies;
  private final Answers answers;
  private final Optional<Signatures> signatures;

  AwsJsonHandler(
      AwsJson protocol,
      Optional<Signatures> signatures,
      Runner runner,
      LimitedBody.Bodies bodies,
      Answers answers) {
    this.protocol = protocol;
    this.signatures = signatures;
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
    if (signatures.isEmpty()) {
      carryOut(exchange, () -> protocol.answer(call));
      return;
    }
    try {
      Caller caller = signatures.get().caller(signed(exchange.request(), body));
      carryOut(exchange, () -> protocol.answer(call, caller));
    } catch (Unproven unproven) {
      refuse(exchange, unproven);
    }
  }

  /** On the event loop: nobody unknown is to get hold of a worker. */
  private static SignedCall signed(HttpServerRequest request, byte[] body) {
    return new SignedCall(request.query(), request.headers(), body);
  }

  private void carryOut(Exchange exchange, Supplier<CallResult> work) {
    runner.run(work, result -> answers.endCall(exchange, result), fault -> failed(exchange, fault));
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

  /** With the time, by which clients whose clock is wrong correct themselves. */
  private void refuse(Exchange exchange, Unproven unproven) {
    WireError error = unproven.toError();
    WireAnswer answer = error.toAnswer().withHeader("date", DATE.format(Instant.now()));
    String asked = Optional.ofNullable(exchange.request().getHeader(TARGET)).orElse("");
    answers.endCall(exchange, CallResult.noCall(asked, Optional.of(error.type()), answer));
  }

  private void refuse(Exchange exchange, Trouble trouble) {
    answers.endCall(exchange, CallResult.noCall(exchange.asked(), error(trouble)));
  }

  private static WireError error(Trouble trouble) {
    return trouble == Trouble.TOO_LARGE ? WireError.tooLarge(LONGEST_BODY) : trouble.toError();
  }
}
