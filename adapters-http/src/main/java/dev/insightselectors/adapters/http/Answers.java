package dev.insightselectors.adapters.http;

import dev.insightselectors.adapters.http.awsjson.CallResult;
import dev.insightselectors.adapters.http.awsjson.WireAnswer;
import dev.insightselectors.adapters.http.awsjson.WireError;
import dev.insightselectors.adapters.http.log.FaultLog;
import dev.insightselectors.adapters.http.page.LastCalls;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.httpproxy.ProxyResponse;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one place where answers leave the server: each gets its request id and its log line. */
final class Answers {
  private static final Logger LOG = LoggerFactory.getLogger(Answers.class);

  /** What nearly every answer has is encoded once, not every time. */
  private static final Map<String, CharSequence> ENCODED =
      Stream.of(WireAnswer.CONTENT_TYPE, WireAnswer.AWS_JSON, WireAnswer.REQUEST_ID)
          .collect(Collectors.toUnmodifiableMap(it -> it, HttpHeaders::createOptimized));

  private final ServerOptions options;
  private final CallLog log;
  private final LastCalls last;

  Answers(ServerOptions options, LastCalls last) {
    this.options = options;
    this.log = new CallLog(options.accessLog());
    this.last = last;
  }

  Exchange begin(HttpServerRequest request) {
    return new Exchange(request, RequestIds.next().toString(), System.nanoTime());
  }

  /** Answers a call of AWS JSON, with the fault that the server was told to have. */
  void endCall(Exchange exchange, CallResult result) {
    send(exchange, options.wireFault().apply(withId(exchange, result.answer())));
    long nanos = exchange.nanos();
    log.ended(exchange.requestId(), result, nanos);
    last.ended(exchange.requestId(), result, nanos);
  }

  /** Answers what is no call. */
  void end(Exchange exchange, CallResult result) {
    send(exchange, withId(exchange, result.answer()));
    log.ended(exchange.requestId(), result, exchange.nanos());
  }

  /** Answers what is asked too often to be worth a line. */
  void endQuietly(Exchange exchange, WireAnswer answer) {
    send(exchange, withId(exchange, answer));
  }

  /** Answers what failed through a fault of ours, which the log alone is told. */
  CallResult fault(Exchange exchange, Throwable fault) {
    FaultLog.ofProcess().tell(LOG, Optional.of(exchange.requestId()), exchange.asked(), fault);
    return CallResult.noCall(exchange.asked(), WireError.internalFailure());
  }

  /** Refuses what is no call, in the form that callers know. */
  void refuse(HttpServerRequest request, WireError error) {
    Exchange exchange = begin(request);
    end(exchange, CallResult.noCall(exchange.asked(), error));
  }

  /**
   * Refuses a call of the query protocol, which nobody here serves, so that its clients read it.
   */
  void refuseQuery(HttpServerRequest request) {
    Exchange exchange = begin(request);
    WireError error = WireError.unknownAction();
    WireAnswer answer = error.toXml(exchange.requestId());
    end(exchange, CallResult.noCall(exchange.asked(), Optional.of(error.type()), answer));
  }

  /** Refuses a method that the path does not have. */
  void wrongMethod(HttpServerRequest request, String allowed) {
    Exchange exchange = begin(request);
    WireError error = WireError.unknownOperation(405, "This path serves only " + allowed + ".");
    WireAnswer answer = error.toAnswer().withHeader("allow", allowed);
    end(exchange, CallResult.noCall(exchange.asked(), Optional.of(error.type()), answer));
  }

  /** Tells of what another server has answered. */
  void passedOn(Exchange exchange, ProxyResponse response) {
    Optional<String> id = Optional.ofNullable(response.headers().get(WireAnswer.REQUEST_ID));
    String asked = Addressee.asked(exchange);
    log.passedOn(id, asked, response.getStatusCode(), exchange.nanos());
  }

  private static WireAnswer withId(Exchange exchange, WireAnswer answer) {
    return answer.withHeader(WireAnswer.REQUEST_ID, exchange.requestId());
  }

  private static CharSequence quick(String text) {
    return ENCODED.getOrDefault(text, text);
  }

  private static void send(Exchange exchange, WireAnswer answer) {
    HttpServerResponse response = exchange.request().response();
    if (response.closed() || response.ended()) {
      return;
    }
    response.setStatusCode(answer.status());
    answer.headers().forEach((name, value) -> response.putHeader(quick(name), quick(value)));
    response.end(answer.body());
  }
}
