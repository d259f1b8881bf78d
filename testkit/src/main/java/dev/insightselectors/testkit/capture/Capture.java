package dev.insightselectors.testkit.capture;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The answers of one implementation, real AWS above all, to a probe for each interpretation. What
 * makes no sense is an {@link IllegalArgumentException}.
 *
 * @param date the day in UTC: {@code 2026-11-24}
 * @param client what asked: {@code insight-selectors 0.1.0}
 * @param endpoint where
 * @param realAws whether that is AWS itself, and no emulator of it
 * @param answers one for each interpretation that was probed
 * @param unanswered the interpretations that were not
 */
public record Capture(
    String date,
    String client,
    String endpoint,
    boolean realAws,
    List<CapturedAnswer> answers,
    List<Unanswered> unanswered) {

  public Capture {
    refuseNoDay(date);
    answers = List.copyOf(answers);
    unanswered = List.copyOf(unanswered);
    refuseTwice(answers);
  }

  /**
   * An interpretation that nothing was learned about.
   *
   * @param choice {@code C17}
   */
  public record Unanswered(String choice, String reason) {}

  private static void refuseNoDay(String date) {
    try {
      LocalDate.parse(date);
    } catch (DateTimeParseException noDay) {
      throw new IllegalArgumentException("date is a day like 2026-11-24, not " + date, noDay);
    }
  }

  private static void refuseTwice(List<CapturedAnswer> answers) {
    Set<String> seen = new HashSet<>();
    for (CapturedAnswer answer : answers) {
      if (!seen.add(answer.choice())) {
        throw new IllegalArgumentException("answers has %s twice".formatted(answer.choice()));
      }
    }
  }
}
