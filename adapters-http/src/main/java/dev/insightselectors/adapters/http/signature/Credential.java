package dev.insightselectors.adapters.http.signature;

import dev.insightselectors.core.model.AccountId;
import java.time.Instant;
import java.util.Optional;

/**
 * One profile of a file of credentials.
 *
 * @param token what a session has to send besides
 * @param until when the session ends
 */
public record Credential(
    String profile,
    String accessKeyId,
    String secret,
    Optional<String> token,
    Optional<Instant> until,
    AccountId account) {

  @Override
  public String toString() {
    return "Credential[" + profile + ", " + accessKeyId + "]";
  }
}
