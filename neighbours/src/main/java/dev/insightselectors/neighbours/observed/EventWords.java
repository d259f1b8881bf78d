package dev.insightselectors.neighbours.observed;

import dev.insightselectors.core.model.Quoted;
import java.util.Optional;
import java.util.regex.Pattern;

/** How the service model lets services, their events and error codes be spelled. */
public final class EventWords {
  public static final int LONGEST_SOURCE = 256;
  public static final int LONGEST_NAME = 128;
  public static final int LONGEST_CODE = 128;

  private static final Pattern SOURCE = Pattern.compile("[a-z0-9_-]+\\.amazonaws\\.com");
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_]+");
  private static final Pattern CODE = Pattern.compile("[\\w\\s.,\\-:\\[\\]]+");

  private EventWords() {}

  public static boolean isSource(String text) {
    return text.length() <= LONGEST_SOURCE && SOURCE.matcher(text).matches();
  }

  public static boolean isName(String text) {
    return text.length() <= LONGEST_NAME && NAME.matcher(text).matches();
  }

  public static boolean isErrorCode(String text) {
    return text.length() <= LONGEST_CODE && CODE.matcher(text).matches();
  }

  static void check(String eventSource, String eventName, Optional<String> errorCode) {
    check("EventSource", isSource(eventSource), eventSource);
    check("EventName", isName(eventName), eventName);
    errorCode.ifPresent(code -> check("ErrorCode", isErrorCode(code), code));
  }

  private static void check(String member, boolean holds, String found) {
    if (!holds) {
      throw new IllegalArgumentException("no " + member + ": " + Quoted.of(found));
    }
  }
}
