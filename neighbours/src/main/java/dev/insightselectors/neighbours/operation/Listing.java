package dev.insightselectors.neighbours.operation;

import dev.insightselectors.core.rule.Call;
import dev.insightselectors.neighbours.port.Page;
import dev.insightselectors.neighbours.port.PageRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * A call for one page of a list. Its token is opaque, and good only for the operation, account and
 * Region that it was given out for.
 */
public final class Listing {
  static final int MOST = 1000;

  private final Call call;
  private final Optional<String> token;
  private final Optional<Integer> most;

  public Listing(Call call, Optional<String> token, Optional<Integer> most) {
    this.call = call;
    this.token = token;
    this.most = most;
  }

  public Call call() {
    return call;
  }

  Optional<Integer> most() {
    return most;
  }

  boolean hasForeignToken() {
    return token.isPresent() && start().isEmpty();
  }

  /** The page that is asked for. */
  public PageRequest page() {
    return new PageRequest(start(), most.orElse(MOST));
  }

  /** What to send for the page after this one, if there is one. */
  public Optional<String> tokenAfter(Page<?> page) {
    return page.next().map(next -> encoded(mark() + next));
  }

  private Optional<String> start() {
    return token
        .flatMap(Listing::decoded)
        .filter(text -> text.startsWith(mark()))
        .map(text -> text.substring(mark().length()));
  }

  private String mark() {
    return "%s %s %s ".formatted(call.operation(), call.caller().account(), call.caller().region());
  }

  private static String encoded(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Optional<String> decoded(String token) {
    try {
      return Optional.of(new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }
}
