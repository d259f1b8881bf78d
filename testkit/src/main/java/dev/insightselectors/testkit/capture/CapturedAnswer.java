package dev.insightselectors.testkit.capture;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.insightselectors.testkit.subject.Reply;
import java.util.List;
import java.util.Map;

/**
 * What one probe was answered.
 *
 * @param choice the interpretation: {@code C9}
 * @param scenario the scenario that was the probe
 * @param alsoDecides other scenarios of the interpretation that have to end the same way
 * @param request the body of the message
 * @param status the HTTP status
 * @param outcome {@code accepted}, or the name of the error; what status and answer say
 * @param answer the body of the answer
 */
public record CapturedAnswer(
    String choice,
    String scenario,
    List<String> alsoDecides,
    String operation,
    String region,
    String request,
    int status,
    String outcome,
    String answer) {

  public CapturedAnswer {
    alsoDecides = List.copyOf(alsoDecides);
    String said = new Reply(status, Map.of(), answer.getBytes(UTF_8)).outcome();
    if (!said.equals(outcome)) {
      throw new IllegalArgumentException(
          "the outcome is %s, but the answer says %s".formatted(outcome, said));
    }
  }
}
