package dev.insightselectors.app.serve;

import java.util.regex.Pattern;

/** What an SDK says of a failure, without the objects that it prints into it. */
public final class SdkWords {
  private static final Pattern OBJECT =
      Pattern.compile(
          "[\\s:,]*(\\b[A-Z]\\w*\\(.*|\\bsoftware\\.amazon\\.\\S+@\\p{XDigit}+.*)", Pattern.DOTALL);
  private static final Pattern NOTE = Pattern.compile("\\((Service|SDK Attempt Count): [^)]*\\)");

  private SdkWords() {}

  public static String of(Throwable failure) {
    String message = String.valueOf(failure.getMessage());
    if (message.contains("Unable to load region")) {
      return "no Region is set; AWS_REGION=us-east-1, say, or the Region of a profile does it";
    }
    if (message.contains("Unable to load credentials")) {
      return "no credentials are found; AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or AWS_PROFILE,"
          + " give them";
    }
    String notes = NOTE.matcher(message).replaceAll("");
    return OBJECT.matcher(notes).replaceAll("").strip();
  }
}
