package dev.insightselectors.adapters.aws;

import java.net.URI;
import java.util.Optional;

/** Where a service is: AWS's own address for the Region, or another one. */
public record Endpoint(Optional<URI> override) {
  public static final Endpoint OF_AWS = new Endpoint(Optional.empty());

  public static Endpoint at(URI address) {
    return new Endpoint(Optional.of(address));
  }
}
