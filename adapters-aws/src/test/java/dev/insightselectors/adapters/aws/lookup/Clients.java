package dev.insightselectors.adapters.aws.lookup;

import dev.insightselectors.adapters.aws.Bounds;
import dev.insightselectors.adapters.aws.engine.Engine;
import dev.insightselectors.core.port.Ports;
import dev.insightselectors.core.testing.Samples;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;

/** Clients of what stands for AWS. */
final class Clients {
  private static final Bounds PATIENT =
      new Bounds(Duration.ofSeconds(60), Duration.ofSeconds(30), 2);
  private static final Bounds IMPATIENT =
      new Bounds(Duration.ofSeconds(2), Duration.ofSeconds(1), 1);

  private Clients() {}

  static AwsClients of(URI endpoint) {
    return clients(endpoint, PATIENT);
  }

  /** Where nobody listens. */
  static AwsClients unreachable() {
    return clients(URI.create("http://127.0.0.1:" + Engine.freePort()), IMPATIENT);
  }

  static Ports ports(AwsClients clients) {
    return new AwsPorts(clients).of(Samples.ACCOUNT, InstantSource.system(), false);
  }

  private static AwsClients clients(URI endpoint, Bounds bounds) {
    return new AwsClients(
        Samples.REGION,
        new AwsEndpoints(Optional.of(endpoint), Map.of()),
        bounds,
        StaticCredentialsProvider.create(AwsBasicCredentials.create("tests", "tests")));
  }
}
