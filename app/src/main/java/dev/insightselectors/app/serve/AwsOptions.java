package dev.insightselectors.app.serve;

import dev.insightselectors.adapters.aws.Bounds;
import dev.insightselectors.adapters.aws.lookup.AwsClients;
import dev.insightselectors.adapters.aws.lookup.AwsEndpoints;
import dev.insightselectors.adapters.aws.lookup.AwsPorts;
import dev.insightselectors.core.model.Region;
import dev.insightselectors.core.port.BackendException;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.regions.providers.DefaultAwsRegionProviderChain;

/** Where AWS is, for --backend aws; Region and credentials come from the SDK's default chain. */
final class AwsOptions {
  @Option(
      names = "--aws-endpoint",
      paramLabel = "URL",
      defaultValue = "${env:INSIGHT_SELECTORS_AWS_ENDPOINT}",
      description = "Where all of AWS is, if not at AWS (INSIGHT_SELECTORS_AWS_ENDPOINT).")
  private Optional<URI> endpoint = Optional.empty();

  @Option(
      names = "--aws-endpoint-for",
      paramLabel = "SERVICE=URL",
      split = ",",
      defaultValue = "${env:INSIGHT_SELECTORS_AWS_ENDPOINT_FOR}",
      description =
          "Where one service is: cloudtrail, s3, kms, organizations, iam or sts"
              + " (INSIGHT_SELECTORS_AWS_ENDPOINT_FOR).")
  private Map<String, URI> endpoints = Map.of();

  @Option(
      names = "--dry-run",
      defaultValue = "${env:INSIGHT_SELECTORS_DRY_RUN:-false}",
      fallbackValue = "true",
      description =
          "With --backend aws: judge and answer, but make no call that changes anything"
              + " (INSIGHT_SELECTORS_DRY_RUN=true|false).")
  private boolean dryRun;

  /** The module, once AWS has said whose account this is, or a {@link CannotRunException}. */
  AwsModule module() {
    try {
      AwsPorts aws = new AwsPorts(clients());
      return new AwsModule(aws, aws.account(), dryRun);
    } catch (BackendException | SdkException failure) {
      throw new CannotRunException(
          "AWS",
          SdkWords.of(failure),
          "See that the credentials, the Region and --aws-endpoint are the right ones.",
          failure);
    }
  }

  AwsClients clients() {
    endpoints.keySet().stream()
        .filter(service -> !AwsEndpoints.SERVICES.contains(service))
        .findFirst()
        .ifPresent(
            service -> {
              throw new CannotRunException(
                  "--aws-endpoint-for " + service,
                  "no such service of AWS is called",
                  "Name one of " + String.join(", ", AwsEndpoints.SERVICES) + ".");
            });
    return new AwsClients(
        new Region(new DefaultAwsRegionProviderChain().getRegion().id()),
        new AwsEndpoints(endpoint, endpoints),
        Bounds.USUAL,
        DefaultCredentialsProvider.builder().build());
  }
}
