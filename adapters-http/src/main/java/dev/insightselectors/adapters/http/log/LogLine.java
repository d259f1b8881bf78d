package dev.insightselectors.adapters.http.log;

import dev.insightselectors.core.model.Quoted;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.slf4j.spi.LoggingEventBuilder;

/**
 * One line of {@code key=value}. A value that is not plain ASCII without spaces is quoted and
 * escaped, so no caller can forge a line or steer a terminal. The same pairs go along for those who
 * write logs in another form.
 */
public final class LogLine {
  private static final int LONGEST = 200;

  private final StringBuilder text = new StringBuilder(200);
  private final Map<String, Object> pairs = new LinkedHashMap<>();

  public LogLine with(String key, String value) {
    String shown = value.length() > LONGEST ? Quoted.beginning(value, LONGEST) + "..." : value;
    pairs.put(key, shown);
    begin(key);
    if (isPlain(value)) {
      text.append(value);
    } else {
      quote(shown);
    }
    return this;
  }

  public LogLine with(String key, Number value) {
    pairs.put(key, value);
    begin(key).append(value);
    return this;
  }

  /** What is not there is a dash in the text, and no pair. */
  public LogLine with(String key, Optional<String> value) {
    if (value.isPresent()) {
      return with(key, value.get());
    }
    begin(key).append('-');
    return this;
  }

  /** Writes it. */
  public void to(LoggingEventBuilder log) {
    LoggingEventBuilder whole = log;
    for (Map.Entry<String, Object> pair : pairs.entrySet()) {
      whole = whole.addKeyValue(pair.getKey(), pair.getValue());
    }
    whole.log(text.toString());
  }

  private StringBuilder begin(String key) {
    return text.append(text.isEmpty() ? "" : " ").append(key).append('=');
  }

  private static boolean isPlain(String value) {
    return !value.isEmpty()
        && value.length() <= LONGEST
        && value.chars().allMatch(c -> isPrintable(c) && c != ' ' && c != '=' && c != '"');
  }

  private static boolean isPrintable(int c) {
    return c >= ' ' && c <= '~' && c != '\\';
  }

  private void quote(String value) {
    text.append('"');
    value.chars().forEach(this::escape);
    text.append('"');
  }

  private void escape(int c) {
    if (c == '"' || c == '\\') {
      text.append('\\').append((char) c);
    } else if (isPrintable(c)) {
      text.append((char) c);
    } else {
      text.append(String.format(Locale.ROOT, "\\u%04x", c));
    }
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
