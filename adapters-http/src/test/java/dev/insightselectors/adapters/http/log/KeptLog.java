package dev.insightselectors.adapters.http.log;

import java.util.ArrayList;
import java.util.List;
import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.event.LoggingEvent;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.spi.LoggingEventAware;

/** A logger that keeps what it is told. */
final class KeptLog extends LegacyAbstractLogger implements LoggingEventAware {
  private static final long serialVersionUID = 1;

  private final transient List<String> lines = new ArrayList<>();
  private final transient List<Throwable> causes = new ArrayList<>();

  List<String> lines() {
    return lines;
  }

  List<Throwable> causes() {
    return causes;
  }

  @Override
  public void log(LoggingEvent event) {
    lines.add(event.getLevel() + " " + event.getMessage());
    if (event.getThrowable() != null) {
      causes.add(event.getThrowable());
    }
  }

  @Override
  protected void handleNormalizedLoggingCall(
      Level level, Marker marker, String message, Object[] arguments, Throwable cause) {
    throw new AssertionError("not a line: " + message);
  }

  @Override
  protected String getFullyQualifiedCallerName() {
    return "";
  }

  @Override
  public boolean isTraceEnabled() {
    return true;
  }

  @Override
  public boolean isDebugEnabled() {
    return true;
  }

  @Override
  public boolean isInfoEnabled() {
    return true;
  }

  @Override
  public boolean isWarnEnabled() {
    return true;
  }

  @Override
  public boolean isErrorEnabled() {
    return true;
  }
}
