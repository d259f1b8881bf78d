package dev.insightselectors.adapters.http.page;

import dev.insightselectors.adapters.http.awsjson.CallResult;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.LongStream;

/** How the last calls ended, for all event loops; older ones are forgotten. */
public final class LastCalls {
  static final int MOST = 50;

  private final AtomicReferenceArray<EndedCall> calls = new AtomicReferenceArray<>(MOST);
  private final AtomicLong ended = new AtomicLong();

  /** Every call passes here, so nothing is done that can wait until somebody looks. */
  public void ended(String requestId, CallResult result, long nanos) {
    EndedCall call = EndedCall.of(Instant.now(), requestId, result, nanos);
    calls.set((int) (ended.getAndIncrement() % MOST), call);
  }

  /** The last one first. */
  List<EndedCall> latest() {
    long next = ended.get();
    return LongStream.iterate(next - 1, i -> i >= Math.max(0, next - MOST), i -> i - 1)
        .mapToObj(i -> calls.get((int) (i % MOST)))
        .filter(Objects::nonNull)
        .toList();
  }
}
