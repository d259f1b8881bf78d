package dev.insightselectors.adapters.http;

import dev.insightselectors.adapters.http.outbound.Deadline;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Runs work where it may run, and hands its result to the event loop. */
interface Runner {

  /** Calls exactly one of the two; the second when the work throws, which it should not. */
  <T> void run(Supplier<T> work, Consumer<T> then, Consumer<Throwable> failed);

  static Runner of(Execution execution, Vertx vertx, Duration bound) {
    return switch (execution) {
      case ON_EVENT_LOOP -> new OnEventLoop();
      case ON_WORKERS -> new OnWorkers(vertx, bound);
    };
  }

  /** At once, in the caller's thread. */
  record OnEventLoop() implements Runner {
    @Override
    public <T> void run(Supplier<T> work, Consumer<T> then, Consumer<Throwable> failed) {
      T result;
      try {
        result = work.get();
      } catch (RuntimeException | Error fault) {
        failed.accept(fault);
        return;
      }
      then.accept(result);
    }
  }

  /** In the worker pool, in no order; waiting for a worker counts. */
  record OnWorkers(Vertx vertx, Duration bound) implements Runner {
    @Override
    public <T> void run(Supplier<T> work, Consumer<T> then, Consumer<Throwable> failed) {
      Deadline deadline = Deadline.in(bound);
      Callable<T> callable = () -> deadline.bounding(work);
      vertx.executeBlocking(callable, false).onSuccess(then::accept).onFailure(failed::accept);
    }
  }
}
