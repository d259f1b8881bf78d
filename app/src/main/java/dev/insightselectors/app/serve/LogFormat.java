package dev.insightselectors.app.serve;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.OutputStreamAppender;
import org.slf4j.LoggerFactory;

/** How the lines of the log are written; {@link Logging} says where they go. */
enum LogFormat {
  /** For people: what {@link Logging} says. */
  TEXT,
  /** For machines: an object a line. */
  JSON;

  /** Writes all lines so from now on. */
  void use() {
    if (this == JSON && LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
      context
          .getLogger(Logger.ROOT_LOGGER_NAME)
          .iteratorForAppenders()
          .forEachRemaining(appender -> writeJson(context, appender));
    }
  }

  private static void writeJson(LoggerContext context, Appender<ILoggingEvent> appender) {
    if (appender instanceof OutputStreamAppender<ILoggingEvent> out) {
      JsonLines lines = new JsonLines();
      lines.setContext(context);
      lines.start();
      out.setEncoder(lines);
    }
  }
}
