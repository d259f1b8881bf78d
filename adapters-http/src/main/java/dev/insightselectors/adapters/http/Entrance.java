package dev.insightselectors.adapters.http;

import dev.insightselectors.adapters.http.awsjson.CallResult;
import dev.insightselectors.adapters.http.awsjson.WireAnswer;
import dev.insightselectors.adapters.http.awsjson.WireError;
import dev.insightselectors.adapters.http.registry.Problem;
import dev.insightselectors.adapters.http.registry.RegistryApi;
import dev.insightselectors.core.model.Quoted;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What every connection and every request passes first, on one event loop. */
final class Entrance implements Handler<HttpServerRequest> {
  private static final int NOT_IMPLEMENTED = 501;

  private final Door door;
  private final Room room;
  private final Patience heads;
  private final Answers answers;
  private final Handler<HttpServerRequest> inside;
  private final Map<HttpConnection, Patience.Wait> awaited = new HashMap<>();

  Entrance(
      Door door, Room room, Patience heads, Answers answers, Handler<HttpServerRequest> inside) {
    this.door = door;
    this.room = room;
    this.heads = heads;
    this.answers = answers;
    this.inside = inside;
  }

  /** A connection that is one too many, or that brings no request, is closed. */
  void open(HttpConnection connection) {
    boolean enters = room.enters();
    connection.closeHandler(closed -> left(connection));
    if (enters) {
      await(connection);
    } else {
      connection.close();
    }
  }

  private void await(HttpConnection connection) {
    awaited.put(connection, heads.until(connection::close));
  }

  private void left(HttpConnection connection) {
    room.leaves();
    arrived(connection);
  }

  private void arrived(HttpConnection connection) {
    Patience.Wait wait = awaited.remove(connection);
    if (wait != null) {
      wait.over();
    }
  }

  /** Exactly one answer, whatever fails. */
  @Override
  public void handle(HttpServerRequest request) {
    HttpConnection connection = request.connection();
    arrived(connection);
    request.response().endHandler(end -> await(connection));
    try {
      take(request);
    } catch (RuntimeException | Error fault) {
      Exchange exchange = answers.begin(request);
      answers.end(exchange, answers.fault(exchange, fault));
    }
  }

  private void take(HttpServerRequest request) {
    String coding = request.getHeader(HttpHeaders.TRANSFER_ENCODING);
    if (coding != null && !coding.strip().equalsIgnoreCase("chunked")) {
      refuse(request, unknownCoding(coding).toAnswer());
      request.connection().close();
      return;
    }
    Optional<String> refusal =
        door.refusal(request.getHeader(HttpHeaders.HOST), request.getHeader(HttpHeaders.ORIGIN));
    if (refusal.isPresent()) {
      refuse(request, notAdmitted(request.path(), refusal.get()));
    } else {
      inside.handle(request);
    }
  }

  private void refuse(HttpServerRequest request, WireAnswer answer) {
    Exchange exchange = answers.begin(request);
    answers.end(exchange, CallResult.noCall(exchange.asked(), Optional.empty(), answer));
  }

  /** Where its body ends nobody knows, so nothing after it is read. */
  private static WireError unknownCoding(String coding) {
    return WireError.unknownOperation(
        NOT_IMPLEMENTED,
        "The transfer coding %s is not known; send Content-Length, or chunks."
            .formatted(Quoted.of(coding)));
  }

  private static WireAnswer notAdmitted(@Nullable String path, String why) {
    return path != null && path.startsWith(RegistryApi.ROOT)
        ? Problem.notAdmitted(why).toAnswer()
        : WireError.notAdmitted(why).toAnswer();
  }
}
