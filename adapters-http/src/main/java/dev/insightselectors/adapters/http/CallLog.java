package dev.insightselectors.adapters.http;

import dev.insightselectors.adapters.http.awsjson.CallResult;
import dev.insightselectors.adapters.http.log.LogLine;
import dev.insightselectors.core.model.Caller;
import java.math.BigDecimal;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The access log: a line a call, and nothing in it that was meant to be kept secret. */
final class CallLog {
  private static final Logger LOG = LoggerFactory.getLogger(CallLog.class);
  private static final long NANOS_A_MICRO = 1000;
  private static final int DECIMALS = 3;
  private static final int REFUSED = 400;
  private static final int FAILED = 500;

  private final boolean on;

  CallLog(boolean on) {
    this.on = on;
  }

  void ended(String requestId, CallResult result, long nanos) {
    if (on && LOG.isInfoEnabled()) {
      line(requestId, result, nanos).to(LOG.atInfo());
    }
  }

  /** A call of another service, as its emulator has answered it. */
  void passedOn(Optional<String> requestId, String asked, int status, long nanos) {
    if (on && LOG.isInfoEnabled()) {
      passedOnLine(requestId, asked, status, nanos).to(LOG.atInfo());
    }
  }

  static LogLine passedOnLine(Optional<String> requestId, String asked, int status, long nanos) {
    return new LogLine()
        .with("requestid", requestId)
        .with("operation", asked)
        .with("status", status)
        .with("outcome", "passed-on")
        .with("ms", millis(nanos));
  }

  static LogLine line(String requestId, CallResult result, long nanos) {
    Optional<Caller> caller = result.caller();
    Optional<String> requirements =
        Optional.of(String.join(",", result.requirements())).filter(ids -> !ids.isEmpty());
    return new LogLine()
        .with("requestid", requestId)
        .with("account", caller.map(it -> it.account().value()))
        .with("region", caller.map(it -> it.region().code()))
        .with("operation", result.operation())
        .with("resource", result.resource())
        .with("status", result.answer().status())
        .with("outcome", outcome(result.answer().status()))
        .with("error", result.error())
        .with("requirement", requirements)
        .with("ms", millis(nanos));
  }

  private static BigDecimal millis(long nanos) {
    return BigDecimal.valueOf(nanos / NANOS_A_MICRO, DECIMALS);
  }

  private static String outcome(int status) {
    if (status < REFUSED) {
      return "accepted";
    }
    return status < FAILED ? "refused" : "failed";
  }
}
