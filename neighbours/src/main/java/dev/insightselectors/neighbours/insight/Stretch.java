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

  /** What a request says of it. */
  interface Asked {
    /** What a token is good for: the same request, however long its pages are. */
    String parameters();

    Optional<Instant> startTime();

    Optional<Instant> endTime();

    Optional<Integer> maxResults();

    Optional<String> nextToken();
  }

  Stretch(Call call, Asked asked) {
    this.now = call.ports().clock().instant();
    this.list =
        "%s %s %s %s"
            .formatted(
                call.operation(),
                call.caller().account(),
                call.caller().region(),
                asked.parameters());
    this.givenStart = asked.startTime();
    this.givenEnd = asked.endTime();
    this.most = asked.maxResults();
    this.token = asked.nextToken();
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
