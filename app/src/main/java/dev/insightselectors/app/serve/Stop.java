package dev.insightselectors.app.serve;

import dev.insightselectors.adapters.http.AwsJsonServer;
import java.util.concurrent.CountDownLatch;

/**
 * The end of a server: SIGTERM and SIGINT let it answer the calls under way, and the process then
 * ends with 0. Java would end it with 143, as if it had been killed.
 */
final class Stop implements AutoCloseable {
  private final Thread hook;

  private Stop(Thread hook) {
    this.hook = hook;
  }

  static Stop of(AwsJsonServer server) {
    Stop stop = new Stop(new Thread(() -> end(server), "stop"));
    Runtime.getRuntime().addShutdownHook(stop.hook);
    return stop;
  }

  private static void end(AwsJsonServer server) {
    server.close();
    Runtime.getRuntime().halt(0);
  }

  /** Until a signal ends the process, or somebody interrupts this thread. */
  void await() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException asked) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    Runtime.getRuntime().removeShutdownHook(hook);
  }
}
