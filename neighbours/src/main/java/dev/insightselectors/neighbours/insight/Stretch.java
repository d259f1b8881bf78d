package dev.insightselectors.neighbours.insight;

import dev.insightselectors.core.rule.Call;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The part of a list that a call asks for: of which time, from where, and how much. */
final class Stretch {
  /** Documented: what is older is not told, and where no StartTime is given that is meant. */
  static final Duration OLDEST = Duration.ofDays(90);

  private final Instant now;
  private final String list;
  private final Optional<Instant> givenStart;
  private final Optional<Instant> givenEnd;
  private final Optional<Integer> most;
  private final Optional<String> token;
  private final Optional<Continuation> continuation;

  /**
   * @param parameters what the list is of
   */
  Stretch(
      Call call,
      String parameters,
      Optional<Instant> start,
      Optional<Instant> end,
      Optional<Integer> most,
      Optional<String> token) {
    this.now = call.ports().clock().instant();
    this.list =
        "%s %s %s %s"
            .formatted(
                call.operation(), call.caller().account(), call.caller().region(), parameters);
    this.givenStart = start;
    this.givenEnd = end;
    this.most = most;
    this.token = token;
    this.continuation = token.flatMap(it -> Continuation.of(it, list));
  }

  Instant now() {
    return now;
  }

  Instant start() {
    return givenStart.orElse(now.minus(OLDEST));
  }

  Instant end() {
    return continuation.map(Continuation::end).or(() -> givenEnd).orElse(now);
  }

  /** Where the page before said that this one begins. */
  Optional<String> from() {
    return continuation.map(Continuation::from);
  }

  Optional<Integer> most() {
    return most;
  }

  boolean endsBeforeItStarts() {
    return givenStart.flatMap(start -> givenEnd.filter(end -> end.isBefore(start))).isPresent();
  }

  boolean hasForeignToken() {
    return token.isPresent() && continuation.isEmpty();
  }

  /** What to send for the page that begins there. */
  String tokenFrom(String next) {
    return new Continuation(end(), next).token(list);
  }
}
