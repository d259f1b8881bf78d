package dev.insightselectors.app.serve;

import dev.insightselectors.adapters.aws.Bounds;
import dev.insightselectors.adapters.aws.lookup.AwsClients;
import dev.insightselectors.adapters.aws.lookup.AwsEndpoints;
import dev.insightselectors.adapters.aws.lookup.AwsPorts;
import dev.insightselectors.adapters.http.outbound.RemoteRegistry;
import dev.insightselectors.core.model.Region;
import dev.insightselectors.core.port.BackendException;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkException;

/** Another emulator that has the other services, and where buckets, keys and organizations are. */
final class BesideOptions {
  /** What emulators take for the account, as we do. */
  private static final AwsBasicCredentials ACCOUNT =
      AwsBasicCredentials.create("123456789012", "secret");

  /** Where buckets, keys and organizations are. */
  enum Place {
    world,
    http,
    aws
  }

  @Option(
      names = "--beside",
      paramLabel = "URL",
      defaultValue = "${env:INSIGHT_SELECTORS_BESIDE}",
      description =
          "Another emulator: calls of every other service than CloudTrail are passed on to it, and"
              + " buckets, keys and organizations are looked up there, as account 123456789012"
              + " (INSIGHT_SELECTORS_BESIDE).")
  private Optional<URI> url = Optional.empty();

  @Option(
      names = "--surroundings",
      paramLabel = "PLACE",
      defaultValue = "${env:INSIGHT_SELECTORS_SURROUNDINGS}",
      description =
          "Where buckets, keys and organizations are looked up, wherever trails are: world, http (at"
              + " --registry), or aws (at --beside, or else as --backend aws does)"
              + " (INSIGHT_SELECTORS_SURROUNDINGS; default: aws with --beside, else those of the"
              + " backend).")
  private Optional<Place> surroundings = Optional.empty();

  Optional<URI> url() {
    return url;
  }

  boolean isAsked() {
    return url.isPresent() || surroundings.isPresent();
  }

  Surroundings surroundings(RegistryOptions registry, AwsOptions aws) {
    return switch (surroundings.orElse(url.isPresent() ? Place.aws : Place.world)) {
      case world -> Surroundings.OF_THE_WORLD;
      case http -> behind(registry.remote());
      case aws -> url().map(BesideOptions::at).orElseGet(() -> at(aws.clients()));
    };
  }

  private static Surroundings behind(RemoteRegistry remote) {
    return new Surroundings(Optional.of(remote.ports(Clock.systemUTC()).insights()), remote::close);
  }

  private static Surroundings at(AwsClients clients) {
    AwsPorts aws = new AwsPorts(clients);
    try {
      return new Surroundings(
          Optional.of(aws.of(aws.account(), Clock.systemUTC(), true)), clients::close);
    } catch (BackendException | SdkException failure) {
      clients.close();
      throw new CannotRunException(
          "--beside or --surroundings aws",
          SdkWords.of(failure),
          "See that it answers there, or add --surroundings world.",
          failure);
    }
  }

  /** Those of an emulator that has all services at one address. */
  static Surroundings at(URI emulator) {
    return at(
        new AwsClients(
            new Region("us-east-1"),
            new AwsEndpoints(Optional.of(emulator), Map.of()),
            Bounds.USUAL,
            StaticCredentialsProvider.create(ACCOUNT)));
  }
}
