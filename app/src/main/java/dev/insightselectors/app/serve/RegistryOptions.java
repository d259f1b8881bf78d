package dev.insightselectors.app.serve;

import dev.insightselectors.adapters.http.outbound.RemoteOptions;
import dev.insightselectors.adapters.http.outbound.RemoteRegistry;
import java.net.URI;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The registry behind, and the token of registries: of ours, and of that one. */
final class RegistryOptions {

  @Option(
      names = "--registry",
      paramLabel = "URL",
      defaultValue = "${env:INSIGHT_SELECTORS_REGISTRY}",
      description =
          "The registry that --backend http runs over: everything before"
              + " /registry/v1 (INSIGHT_SELECTORS_REGISTRY).")
  private Optional<URI> registry = Optional.empty();

  @Option(
      names = "--registry-token",
      paramLabel = "SECRET",
      defaultValue = "${env:INSIGHT_SELECTORS_REGISTRY_TOKEN}",
      description =
          "The bearer token that callers of /registry/v1 must send, and that is sent to --registry;"
              + " needed when --host is not loopback (INSIGHT_SELECTORS_REGISTRY_TOKEN, which"
              + " unlike the option no list of processes shows).")
  private Optional<String> token = Optional.empty();

  Optional<String> token() {
    return token.filter(it -> !it.isBlank());
  }

  RemoteRegistry remote() {
    URI uri =
        registry.orElseThrow(
            () ->
                new CannotRunException(
                    "--backend http",
                    "it is not said which registry it runs over",
                    "Add --registry URL."));
    try {
      return new RemoteRegistry(RemoteOptions.at(uri).withToken(token()));
    } catch (IllegalArgumentException wrong) {
      throw new CannotRunException(
          "--registry " + uri,
          String.valueOf(wrong.getMessage()),
          "Give one like http://127.0.0.1:4587.",
          wrong);
    }
  }
}
