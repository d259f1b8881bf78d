package dev.insightselectors.adapters.http.registry;

import dev.insightselectors.adapters.http.awsjson.WireAnswer;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * Makes a change once that comes twice, because something on the way has sent it again: it is known
 * by its Idempotency-Key, and answered as it was the first time. Else the second would find the
 * state changed, and whoever asked would hear of a lost race that it had won. Another change with
 * the key of one before is another change, and what ended in a fault is made again.
 */
public final class Once {
  private static final String KEY = "idempotency-key";
  private static final int LONGEST_KEY = 64;

  /** What is longer is not kept, so that nobody can fill the memory with it. */
  private static final int LONGEST_BODY = 1 << 14;

  /** The last of them: what is sent again comes soon. */
  private static final int MOST = 1_000;

  private static final int FIRST_FAULT = 500;

  private final Map<Change, CompletableFuture<WireAnswer>> answers = new LinkedHashMap<>();

  private record Change(
      String operation,
      String key,
      Map<String, String> path,
      Map<String, String> query,
      ByteBuffer body) {}

  /** The answer of the work, or of the same request before. */
  WireAnswer answer(String operation, RegistryRequest request, Supplier<WireAnswer> work) {
    Optional<String> key =
        request
            .header(KEY)
            .filter(it -> it.length() <= LONGEST_KEY && request.body().length <= LONGEST_BODY);
    return key.map(
            it ->
                answer(
                    new Change(
                        operation,
                        it,
                        request.path(),
                        request.query(),
                        ByteBuffer.wrap(request.body())),
                    work))
        .orElseGet(work);
  }

  private WireAnswer answer(Change change, Supplier<WireAnswer> work) {
    CompletableFuture<WireAnswer> own = new CompletableFuture<>();
    CompletableFuture<WireAnswer> first = firstOf(change, own);
    if (first != own) {
      return first.join();
    }
    try {
      WireAnswer answer = work.get();
      if (answer.status() >= FIRST_FAULT || answer.body().length() > LONGEST_BODY) {
        forget(change);
      }
      own.complete(answer);
    } catch (RuntimeException | Error fault) {
      forget(change);
      own.completeExceptionally(fault);
    }
    return own.join();
  }

  private synchronized CompletableFuture<WireAnswer> firstOf(
      Change change, CompletableFuture<WireAnswer> own) {
    CompletableFuture<WireAnswer> before = answers.putIfAbsent(change, own);
    if (answers.size() > MOST) {
      answers.remove(answers.keySet().iterator().next());
    }
    return before == null ? own : before;
  }

  private synchronized void forget(Change change) {
    answers.remove(change);
  }
}
