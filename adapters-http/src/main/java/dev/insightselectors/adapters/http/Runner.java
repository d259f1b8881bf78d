package dev.insightselectors.adapters.http;

import dev.insightselectors.core.port.Deadline;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Runs work where it may run, and hands its result to the event loop. */
interface Runner {

  /**
   * Calls exactly one of the two; the second with an {@link OverloadException} when there was no
   * room or no time for the work, and otherwise when the work throws, which it should not.
   */
  <T> void run(Supplier<T> work, Consumer<T> then, Consumer<Throwable> failed);

  static Runner of(Execution execution, Vertx vertx, Duration bound, Room room) {
    return switch (execution) {
      case ON_EVENT_LOOP -> new OnEventLoop();
      case ON_WORKERS -> new OnWorkers(vertx, bound, room);
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

  /** In the worker pool, in no order; waiting for a worker counts, and not all may wait. */
  record OnWorkers(Vertx vertx, Duration bound, Room room) implements Runner {
    @Override
    public <T> void run(Supplier<T> work, Consumer<T> then, Consumer<Throwable> failed) {
      if (!room.begins()) {
        failed.accept(new OverloadException());
        return;
      }
      Deadline deadline = Deadline.in(bound);
      Callable<T> callable = () -> inTime(deadline, work);
      vertx
          .executeBlocking(callable, false)
          .onComplete(ended -> room.ends())
          .onSuccess(then::accept)
          .onFailure(failed::accept);
    }

    /** What has waited for a worker until its time was over is not begun. */
    private static <T> T inTime(Deadline deadline, Supplier<T> work) {
      if (deadline.isPast()) {
        throw new OverloadException();
      }
      return deadline.bounding(work);
    }
  }
}
