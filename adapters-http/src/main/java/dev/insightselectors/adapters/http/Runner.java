package dev.insightselectors.adapters.http;

import dev.insightselectors.adapters.http.outbound.Deadline;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Runs work where it may run, and hands its result to the event loop. */
interface Runner {

  <T> void run(Supplier<T> work, Consumer<T> then);

  static Runner of(Execution execution, Vertx vertx, Duration bound) {
    return switch (execution) {
      case ON_EVENT_LOOP -> new OnEventLoop();
      case ON_WORKERS -> new OnWorkers(vertx, bound);
    };
  }

  /** At once, in the caller's thread. */
  record OnEventLoop() implements Runner {
    @Override
    public <T> void run(Supplier<T> work, Consumer<T> then) {
      then.accept(work.get());
    }
  }

  /** In the worker pool, in no order; waiting for a worker counts. */
  record OnWorkers(Vertx vertx, Duration bound) implements Runner {
    @Override
    public <T> void run(Supplier<T> work, Consumer<T> then) {
      Deadline deadline = Deadline.in(bound);
      Callable<T> callable = () -> deadline.bounding(work);
      vertx.executeBlocking(callable, false).onSuccess(then::accept);
    }
  }
}
