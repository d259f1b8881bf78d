package dev.insightselectors.adapters.http.outbound;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * Which registry, and how long to wait for it.
 *
 * @param registry where it is: everything before {@code /registry/v1}
 * @param token sent to it, if any
 * @param patience how long one request may take
 * @param budget how long a question may take, tried again or not
 * @param rest how long a registry that fails is left alone
 */
public record RemoteOptions(
    URI registry, Optional<String> token, Duration patience, Duration budget, Duration rest) {
  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final Duration BUDGET = Duration.ofSeconds(4);
  private static final Duration REST = Duration.ofSeconds(1);

  public RemoteOptions {
    boolean http = "http".equals(registry.getScheme()) || "https".equals(registry.getScheme());
    if (!http || registry.getHost() == null || registry.getRawQuery() != null) {
      throw new IllegalArgumentException(
          "a registry is at an http or https URL without a query, not at " + registry);
    }
  }

  public static RemoteOptions at(URI registry) {
    return new RemoteOptions(registry, Optional.empty(), PATIENCE, BUDGET, REST);
  }

  public RemoteOptions withToken(Optional<String> other) {
    return new RemoteOptions(registry, other, patience, budget, rest);
  }

  @Override
  public String toString() {
    return "RemoteOptions[" + registry + "]";
  }
}
