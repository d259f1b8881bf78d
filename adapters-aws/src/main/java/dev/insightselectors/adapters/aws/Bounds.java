package dev.insightselectors.adapters.aws;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.client.builder.SdkSyncClientBuilder;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;

/**
 * How long a client waits and how often it tries, so that no call of ours hangs on one of AWS's.
 *
 * @param call for everything, further tries and the waits between them included
 * @param attempt for one request and its answer
 * @param attempts 1 or more
 */
public record Bounds(Duration call, Duration attempt, int attempts) {
  public static final Bounds USUAL = new Bounds(Duration.ofSeconds(10), Duration.ofSeconds(3), 3);
  private static final Duration CONNECTING = Duration.ofSeconds(2);
  private static final int CONNECTIONS = 64;

  /**
   * The client of one service, within these bounds; at AWS's own address when no other is given.
   */
  public <B extends AwsClientBuilder<B, C> & SdkSyncClientBuilder<B, C>, C> C client(
      B builder, Optional<URI> endpoint) {
    endpoint.ifPresent(builder::endpointOverride);
    return builder
        .httpClientBuilder(connections())
        .overrideConfiguration(configuration().build())
        .build();
  }

  Apache5HttpClient.Builder connections() {
    return Apache5HttpClient.builder()
        .maxConnections(CONNECTIONS)
        .connectionTimeout(CONNECTING)
        .connectionAcquisitionTimeout(CONNECTING)
        .socketTimeout(attempt);
  }

  ClientOverrideConfiguration.Builder configuration() {
    return ClientOverrideConfiguration.builder()
        .apiCallTimeout(call)
        .apiCallAttemptTimeout(attempt)
        .addExecutionInterceptor(new WithinDeadline(this))
        .retryStrategy(
            AwsRetryStrategy.standardRetryStrategy().toBuilder().maxAttempts(attempts).build());
  }
}
