package dev.insightselectors.core.testing;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * Holds work to a second. It is a second of the processor's time in this thread: the clock's would
 * blame the work for what else a machine does.
 */
public final class Prompt {
  private static final long BOUND = Duration.ofSeconds(1).toNanos();
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private Prompt() {}

  /** What the work came to, or an {@link AssertionError} when it took too long. */
  public static <T> T of(Supplier<T> work) {
    long began = THREADS.getCurrentThreadCpuTime();
    T result = work.get();
    long took = THREADS.getCurrentThreadCpuTime() - began;
    if (took > BOUND) {
      throw new AssertionError("took %s ms".formatted(Duration.ofNanos(took).toMillis()));
    }
    return result;
  }
}
