package dev.insightselectors.adapters.http.registry;

import dev.insightselectors.adapters.http.awsjson.WireAnswer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * Makes a change once that comes twice, because something on the way has sent it again: it is known
 * by its Idempotency-Key, and answered as it was the first time. Else the second would find the
 * state changed, and whoever asked would hear of a lost race that it had won.
 */
public final class Once {
  private static final String KEY = "idempotency-key";
  private static final int LONGEST_KEY = 64;

  /** The last of them: what is sent again comes soon. */
  private static final int MOST = 10_000;

  private final Map<String, CompletableFuture<WireAnswer>> answers = new LinkedHashMap<>();

  /** The answer of the work, or of the same request before. */
  public WireAnswer answer(RegistryRequest request, Supplier<WireAnswer> work) {
    Optional<String> key = request.header(KEY).filter(it -> it.length() <= LONGEST_KEY);
    return key.map(it -> answer(it, work)).orElseGet(work);
  }

  private WireAnswer answer(String key, Supplier<WireAnswer> work) {
    CompletableFuture<WireAnswer> own = new CompletableFuture<>();
    CompletableFuture<WireAnswer> first = firstOf(key, own);
    if (first != own) {
      return first.join();
    }
    try {
      own.complete(work.get());
    } catch (RuntimeException | Error fault) {
      own.completeExceptionally(fault);
    }
    return own.join();
  }

  private synchronized CompletableFuture<WireAnswer> firstOf(
      String key, CompletableFuture<WireAnswer> own) {
    CompletableFuture<WireAnswer> before = answers.putIfAbsent(key, own);
    if (answers.size() > MOST) {
      answers.remove(answers.keySet().iterator().next());
    }
    return before == null ? own : before;
  }
}
