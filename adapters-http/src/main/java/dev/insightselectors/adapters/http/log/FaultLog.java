package dev.insightselectors.adapters.http.log;

import dev.insightselectors.core.operation.ContentionException;
import dev.insightselectors.core.port.BackendException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.slf4j.Logger;

/**
 * What is logged of what failed through no fault of the caller's. A defect of ours is told with its
 * trace. A backend that is gone fails every call, and is told in a line a minute; so is a resource
 * that everybody writes to at once.
 */
public final class FaultLog {
  private static final FaultLog OF_PROCESS = new FaultLog(System::nanoTime);

  private final Seldom backend;
  private final Seldom contention;

  FaultLog(LongSupplier nanos) {
    this.backend = new Seldom(Duration.ofMinutes(1), nanos);
    this.contention = new Seldom(Duration.ofMinutes(1), nanos);
  }

  public static FaultLog ofProcess() {
    return OF_PROCESS;
  }

  /**
   * Tells it, or counts it.
   *
   * @param requestId empty where the request has none yet
   */
  public void tell(Logger log, Optional<String> requestId, String operation, Throwable fault) {
    LogLine line = new LogLine().with("requestid", requestId).with("operation", operation);
    if (fault instanceof BackendException) {
      backend.tell(log, line.with("fault", "backend"), fault);
    } else if (fault instanceof ContentionException) {
      contention.tell(log, line.with("fault", "contention"), fault);
    } else {
      line.with("fault", "defect").to(log.atError().setCause(fault));
    }
  }
}
