package dev.insightselectors.adapters.http;

import dev.insightselectors.adapters.http.awsjson.CallResult;
import dev.insightselectors.core.model.Caller;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The access log: a line a call. */
final class CallLog {
  private static final Logger LOG = LoggerFactory.getLogger(CallLog.class);
  private static final long NANOS_A_MICRO = 1000;
  private static final long MICROS_A_MILLI = 1000;

  private final boolean on;

  CallLog(boolean on) {
    this.on = on;
  }

  void ended(String requestId, CallResult result, long nanos) {
    if (on && LOG.isInfoEnabled()) {
      LOG.info(line(requestId, result, nanos));
    }
  }

  static String line(String requestId, CallResult result, long nanos) {
    Optional<Caller> caller = result.caller();
    return new LogLine()
        .with("requestid", requestId)
        .with("account", caller.map(it -> it.account().value()).orElse("-"))
        .with("region", caller.map(it -> it.region().code()).orElse("-"))
        .with("operation", result.operation())
        .with("outcome", result.outcome())
        .with("ms", millis(nanos))
        .toString();
  }

  /** With three decimals. */
  private static String millis(long nanos) {
    long micros = nanos / NANOS_A_MICRO;
    String decimals = Long.toString(MICROS_A_MILLI + micros % MICROS_A_MILLI).substring(1);
    return micros / MICROS_A_MILLI + "." + decimals;
  }
}
