package dev.insightselectors.app.serve;

/** A command that cannot run, for a reason that its user can mend. The message is one line. */
public final class CannotRunException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /**
   * @param place where it is: an option, a file
   * @param reason what is wrong there
   * @param step what to do about it, in a sentence
   */
  public CannotRunException(String place, String reason, String step) {
    super(line(place, reason, step));
  }

  public CannotRunException(String place, String reason, String step, Throwable cause) {
    super(line(place, reason, step), cause);
  }

  private static String line(String place, String reason, String step) {
    return "%s: %s. %s".formatted(place, reason.replaceAll("[.\\s]+$", ""), step);
  }
}
