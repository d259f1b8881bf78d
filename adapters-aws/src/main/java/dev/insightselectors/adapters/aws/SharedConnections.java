package dev.insightselectors.adapters.aws;

import java.net.URI;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.core.client.builder.SdkSyncClientBuilder;
import software.amazon.awssdk.http.SdkHttpClient;

/**
 * The connections and the timer of any number of clients, which then hold nothing of their own and
 * can be forgotten; to be closed when none of them is used any more.
 */
public final class SharedConnections implements AutoCloseable {
  private static final int TIMERS = 2;

  private final Bounds bounds;
  private final SdkHttpClient http;
  private final ScheduledExecutorService timer =
      Executors.newScheduledThreadPool(
          TIMERS,
          work -> {
            Thread thread = new Thread(work, "aws-timer");
            thread.setDaemon(true);
            return thread;
          });

  public SharedConnections(Bounds bounds) {
    this.bounds = bounds;
    this.http = bounds.connections().build();
  }

  /** A client over them; at AWS's own address when no other is given. */
  public <B extends AwsClientBuilder<B, C> & SdkSyncClientBuilder<B, C>, C> C client(
      B builder, Optional<URI> endpoint) {
    endpoint.ifPresent(builder::endpointOverride);
    return builder
        .httpClient(http)
        .overrideConfiguration(bounds.configuration().scheduledExecutorService(timer).build())
        .build();
  }

  @Override
  public void close() {
    timer.shutdownNow();
    http.close();
  }
}
