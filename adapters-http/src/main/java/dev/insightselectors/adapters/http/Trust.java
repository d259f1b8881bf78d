package dev.insightselectors.adapters.http;

import dev.insightselectors.adapters.http.signature.Signatures;
import java.util.Optional;
import java.util.Set;

/**
 * Whom a server believes what.
 *
 * @param signatures what every call has to be signed with; without, a caller is whoever it claims
 *     to be
 * @param registryToken what callers of the registry must send; needed off loopback
 * @param allowedHosts the names by which a server on loopback may be called besides its own
 */
public record Trust(
    Optional<Signatures> signatures, Optional<String> registryToken, Set<String> allowedHosts) {

  /** Whoever comes. */
  public static final Trust USUAL = new Trust(Optional.empty(), Optional.empty(), Set.of());

  public Trust withSignatures(Signatures other) {
    return new Trust(Optional.of(other), registryToken, allowedHosts);
  }

  public Trust withRegistryToken(Optional<String> other) {
    return new Trust(signatures, other, allowedHosts);
  }

  public Trust withAllowedHosts(Set<String> other) {
    return new Trust(signatures, registryToken, other);
  }
}
