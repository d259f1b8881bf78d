package dev.insightselectors.app.serve;

import dev.insightselectors.adapters.http.ServerBounds;
import dev.insightselectors.adapters.http.ServerOptions;
import java.util.Set;
import picocli.CommandLine.Option;

/** Who may come in, and how many; the table of all bounds is in docs/bounds.md. */
final class GuestOptions {

  @Option(
      names = "--allow-host",
      paramLabel = "NAME",
      split = ",",
      defaultValue = "${env:INSIGHT_SELECTORS_ALLOW_HOST}",
      description =
          "A name in the Host header that is answered on loopback besides localhost and loopback"
              + " addresses; may be repeated (INSIGHT_SELECTORS_ALLOW_HOST, with commas).")
  private Set<String> hosts = Set.of();

  @Option(
      names = "--max-connections",
      paramLabel = "N",
      defaultValue = "${env:INSIGHT_SELECTORS_MAX_CONNECTIONS:-900}",
      description =
          "How many connections may be open at once; one more is closed"
              + " (INSIGHT_SELECTORS_MAX_CONNECTIONS; default: 900).")
  private int connections = ServerBounds.USUAL.connections();

  ServerOptions in(ServerOptions options) {
    return options
        .withAllowedHosts(Set.copyOf(hosts))
        .withBounds(ServerBounds.USUAL.withConnections(connections));
  }
}
