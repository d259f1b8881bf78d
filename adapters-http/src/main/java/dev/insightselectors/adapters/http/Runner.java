package dev.insightselectors.adapters.http;

import io.vertx.core.Vertx;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Runs work where it may run, and hands its result to the event loop. */
interface Runner {

  <T> void run(Supplier<T> work, Consumer<T> then);

  static Runner of(Execution execution, Vertx vertx) {
    return switch (execution) {
      case ON_EVENT_LOOP -> new OnEventLoop();
      case ON_WORKERS -> new OnWorkers(vertx);
    };
  }

  /** At once, in the caller's thread. */
  record OnEventLoop() implements Runner {
    @Override
    public <T> void run(Supplier<T> work, Consumer<T> then) {
      then.accept(work.get());
    }
  }

  /** In the worker pool, in no order. */
  record OnWorkers(Vertx vertx) implements Runner {
    @Override
    public <T> void run(Supplier<T> work, Consumer<T> then) {
      Callable<T> callable = work::get;
      vertx.executeBlocking(callable, false).onSuccess(then::accept);
    }
  }
}
