package dev.insightselectors.adapters.http;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import java.util.function.Consumer;

/**
 * Collects a body up to a limit. What is over it is read and thrown away before the answer, because
 * many clients send all of it before they look for one; but not without end.
 */
final class LimitedBody implements Handler<Buffer> {
  private static final long MOST_THROWN_AWAY = 128L << 20;

  private final HttpServerRequest request;
  private final int limit;
  private final Runnable tooLarge;
  private Buffer collected = Buffer.buffer();
  private long length;

  private LimitedBody(HttpServerRequest request, int limit, Runnable tooLarge) {
    this.request = request;
    this.limit = limit;
    this.tooLarge = tooLarge;
  }

  /** Calls exactly one of the two, once, unless the client goes away first. */
  static void read(
      HttpServerRequest request, int limit, Consumer<byte[]> whole, Runnable tooLarge) {
    LimitedBody body = new LimitedBody(request, limit, tooLarge);
    request.handler(body).endHandler(end -> body.end(whole));
  }

  @Override
  public void handle(Buffer chunk) {
    length += chunk.length();
    if (length <= limit) {
      collected.appendBuffer(chunk);
      return;
    }
    collected = Buffer.buffer();
    if (length > MOST_THROWN_AWAY) {
      giveUp();
    }
  }

  private void giveUp() {
    request.handler(null).endHandler(null);
    tooLarge.run();
    request.connection().close();
  }

  private void end(Consumer<byte[]> whole) {
    if (length > limit) {
      tooLarge.run();
      return;
    }
    whole.accept(collected.getBytes());
  }
}
