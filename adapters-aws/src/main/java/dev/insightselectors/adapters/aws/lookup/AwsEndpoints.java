package dev.insightselectors.adapters.aws.lookup;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the services of AWS are, if not where AWS has them.
 *
 * @param all where every service is that is not listed
 * @param byService by the name of one of {@link #SERVICES}
 */
public record AwsEndpoints(Optional<URI> all, Map<String, URI> byService) {
  /** By their names. */
  public static final List<String> SERVICES =
      List.of("cloudtrail", "s3", "kms", "organizations", "iam", "sts");

  public static final AwsEndpoints OF_AWS = new AwsEndpoints(Optional.empty(), Map.of());

  public AwsEndpoints {
    byService = Map.copyOf(byService);
  }

  Optional<URI> of(String service) {
    return Optional.ofNullable(byService.get(service)).or(() -> all);
  }
}
