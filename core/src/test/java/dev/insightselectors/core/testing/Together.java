package dev.insightselectors.core.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Things done at one moment by several threads. */
public final class Together {
  private static final int PATIENCE_IN_SECONDS = 120;

  private Together() {}

  /** What each of so many threads gave, in the order of their numbers. */
  public static <T> List<T> run(int threads, IntFunction<T> work) {
    return run(
        IntStream.range(0, threads)
            .<Callable<T>>mapToObj(number -> () -> work.apply(number))
            .toList());
  }

  /** What each of the tasks gave, in their order; none begins before all are ready. */
  public static <T> List<T> run(List<Callable<T>> tasks) {
    CyclicBarrier ready = new CyclicBarrier(tasks.size());
    ExecutorService pool = Executors.newFixedThreadPool(tasks.size());
    try {
      List<Future<T>> running =
          tasks.stream().map(task -> pool.submit(() -> afterAll(ready, task))).toList();
      return ended(running);
    } finally {
      pool.shutdownNow();
    }
  }

  private static <T> T afterAll(CyclicBarrier ready, Callable<T> task) throws Exception {
    ready.await(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
    return task.call();
  }

  private static <T> List<T> ended(List<Future<T>> running) {
    List<T> results = new ArrayList<>();
    try {
      for (Future<T> one : running) {
        results.add(one.get(PATIENCE_IN_SECONDS, TimeUnit.SECONDS));
      }
      return results;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException(e);
    }
  }
}
