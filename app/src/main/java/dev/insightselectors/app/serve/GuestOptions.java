package dev.insightselectors.app.serve;

import dev.insightselectors.adapters.http.ServerBounds;
import dev.insightselectors.adapters.http.Trust;
import dev.insightselectors.adapters.http.signature.Credentials;
import dev.insightselectors.adapters.http.signature.Signatures;
import dev.insightselectors.core.model.AccountId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Who may come in, and how many; the table of all bounds is in docs/bounds.md. */
final class GuestOptions {
  private static final Set<String> EVERYWHERE = Set.of("0.0.0.0", "::");
  private static final String FORMAT =
      "Give a file in the format of ~/.aws/credentials; docs/signatures.md shows one.";

  @Option(
      names = "--credentials",
      paramLabel = "FILE",
      defaultValue = "${env:INSIGHT_SELECTORS_CREDENTIALS}",
      description =
          "Check the signature of every call with the secrets of this file, which has the format of"
              + " ~/.aws/credentials; the account is then the profile's aws_account_id"
              + " (INSIGHT_SELECTORS_CREDENTIALS; default: signatures are not checked).")
  private Optional<Path> file = Optional.empty();

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

  private @Nullable Credentials credentials;

  boolean areChecked() {
    return file.isPresent();
  }

  /** Reads the file of credentials, or throws a {@link CannotRunException}. */
  Trust trust(Optional<String> registryToken) {
    Trust trust = Trust.USUAL.withAllowedHosts(Set.copyOf(hosts)).withRegistryToken(registryToken);
    credentials = file.map(GuestOptions::read).orElse(null);
    return credentials == null
        ? trust
        : trust.withSignatures(new Signatures(credentials, Clock.systemUTC()));
  }

  /** What a server at this address may be called by on this machine, or elsewhere. */
  Set<String> names(String host) {
    Set<String> names = new LinkedHashSet<>(List.of("localhost", "127.0.0.1", "::1"));
    if (!EVERYWHERE.contains(host)) {
      names.add(host);
    }
    names.addAll(hosts);
    return names;
  }

  ServerBounds bounds() {
    if (connections < 1) {
      throw new CannotRunException(
          "--max-connections " + connections,
          "a server needs one connection or more",
          "Give more.");
    }
    return ServerBounds.USUAL.withConnections(connections);
  }

  /** What makes a client call for an account: a profile of the same file, where there is one. */
  Optional<String> environment(AccountId account) {
    if (credentials == null) {
      return ExampleCall.claiming(account);
    }
    return credentials.all().stream()
        .filter(credential -> credential.account().equals(account))
        .map(credential -> "AWS_PROFILE=" + ExampleCall.quoted(credential.profile()))
        .map(profile -> "AWS_SHARED_CREDENTIALS_FILE=" + ExampleCall.quoted(path()) + " " + profile)
        .findFirst();
  }

  private String path() {
    return file.map(it -> it.toAbsolutePath().toString()).orElse("");
  }

  private static Credentials read(Path file) {
    if (!Files.isReadable(file)) {
      throw new CannotRunException("--credentials " + file, "the file cannot be read", FORMAT);
    }
    try {
      return Credentials.read(file);
    } catch (IllegalArgumentException wrong) {
      throw new CannotRunException(
          "--credentials " + file, String.valueOf(wrong.getMessage()), FORMAT, wrong);
    }
  }
}
