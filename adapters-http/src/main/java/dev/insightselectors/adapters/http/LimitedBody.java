package dev.insightselectors.adapters.http;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Collects a body up to a limit, as long as there is room for it and its caller does not dawdle.
 * What is too large is read and thrown away before the answer, because many clients send all of it
 * before they look for one; but not without end.
 */
final class LimitedBody implements Handler<Buffer> {
  private static final long MOST_THROWN_AWAY = 128L << 20;
  private static final int LONGEST_NUMBER = 18;

  private final HttpServerRequest request;
  private final int limit;
  private final Room.Claim claim;
  private final Patience.Wait wait;
  private final Consumer<byte[]> whole;
  private final Consumer<Trouble> trouble;
  private @Nullable Buffer collected;
  private boolean told;
  private long length;

  private LimitedBody(
      HttpServerRequest request,
      int limit,
      Bodies bodies,
      Consumer<byte[]> whole,
      Consumer<Trouble> trouble) {
    this.request = request;
    this.limit = limit;
    this.claim = bodies.room().claim();
    this.wait = bodies.patience().until(() -> endWith(Trouble.TOO_LATE));
    this.whole = whole;
    this.trouble = trouble;
    this.collected = declaredLength(request) > limit ? null : Buffer.buffer();
  }

  /** What bodies share: the room for them, and the patience of this event loop. */
  record Bodies(Room room, Patience patience) {}

  /** Calls exactly one of the two, once, unless the client goes away first. */
  static void read(
      HttpServerRequest request,
      int limit,
      Bodies bodies,
      Consumer<byte[]> whole,
      Consumer<Trouble> trouble) {
    LimitedBody body = new LimitedBody(request, limit, bodies, whole, trouble);
    body.claim.releaseAfter(request.response());
    request.handler(body).endHandler(end -> body.end()).exceptionHandler(body::fail);
  }

  @Override
  public void handle(Buffer chunk) {
    length += chunk.length();
    if (length > MOST_THROWN_AWAY) {
      endWith(Trouble.TOO_LARGE);
    } else if (length > limit) {
      throwAway();
    } else if (collected != null && claim.grows(chunk.length())) {
      collected.appendBuffer(chunk);
    } else if (collected != null) {
      throwAway();
      tell(Trouble.NO_ROOM);
    }
  }

  private void throwAway() {
    collected = null;
    claim.release();
  }

  private void end() {
    wait.over();
    Buffer all = collected;
    if (all == null) {
      tell(Trouble.TOO_LARGE);
    } else if (!told) {
      whole.accept(all.getBytes());
    }
  }

  /** A caller that went away is told nothing. */
  private void fail(Throwable failure) {
    wait.over();
    throwAway();
    if (!request.response().closed()) {
      endWith(Trouble.BROKEN);
    }
  }

  private void endWith(Trouble what) {
    wait.over();
    throwAway();
    request.handler(null).endHandler(null);
    tell(what);
    request.connection().close();
  }

  private void tell(Trouble what) {
    if (!told) {
      told = true;
      trouble.accept(what);
    }
  }

  private static long declaredLength(HttpServerRequest request) {
    String declared = request.getHeader(HttpHeaders.CONTENT_LENGTH);
    return declared == null || declared.length() > LONGEST_NUMBER ? 0 : number(declared);
  }

  private static long number(String digits) {
    try {
      return Long.parseLong(digits.strip());
    } catch (NumberFormatException none) {
      return 0;
    }
  }
}
