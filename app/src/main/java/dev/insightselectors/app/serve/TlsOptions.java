package dev.insightselectors.app.serve;

import dev.insightselectors.adapters.http.tls.Issued;
import dev.insightselectors.adapters.http.tls.ThrowAwayAuthority;
import dev.insightselectors.adapters.http.tls.Tls;
import dev.insightselectors.app.FileTrouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whether a server speaks TLS, and what it shows then. */
final class TlsOptions {
  private static final String DEFAULT_CA_FILE = "insight-selectors-ca.pem";
  private static final String PAIR =
      "Give a certificate and its own private key, both in PEM and without a password.";

  @Option(
      names = "--tls",
      defaultValue = "${env:INSIGHT_SELECTORS_TLS:-false}",
      fallbackValue = "true",
      description =
          "Speak TLS, with a certificate of a throw-away authority unless --certificate is given"
              + " (INSIGHT_SELECTORS_TLS=true|false).")
  private boolean on;

  @Option(
      names = "--certificate",
      paramLabel = "FILE",
      defaultValue = "${env:INSIGHT_SELECTORS_CERTIFICATE}",
      description =
          "With --tls: the server's certificate and those in between, PEM"
              + " (INSIGHT_SELECTORS_CERTIFICATE).")
  private Optional<Path> certificate = Optional.empty();

  @Option(
      names = "--private-key",
      paramLabel = "FILE",
      defaultValue = "${env:INSIGHT_SELECTORS_PRIVATE_KEY}",
      description = "With --certificate: its private key, PEM (INSIGHT_SELECTORS_PRIVATE_KEY).")
  private Optional<Path> privateKey = Optional.empty();

  @Option(
      names = "--ca-file",
      paramLabel = "FILE",
      defaultValue = "${env:INSIGHT_SELECTORS_CA_FILE:-" + DEFAULT_CA_FILE + "}",
      description =
          "With --tls and no --certificate: where the certificate of the throw-away authority is"
              + " written, which clients have to trust (INSIGHT_SELECTORS_CA_FILE; default: "
              + DEFAULT_CA_FILE
              + ").")
  private Path caFile = Path.of(DEFAULT_CA_FILE);

  private @Nullable String authority;

  String scheme() {
    return on ? "https" : "http";
  }

  /** What is to be shown by a server of these names, or a {@link CannotRunException}. */
  Optional<Tls> shown(Collection<String> names) {
    if (certificate.isPresent() != privateKey.isPresent() || (certificate.isPresent() && !on)) {
      throw new CannotRunException(
          "--certificate, --private-key and --tls",
          "the first two go together, and with the third",
          "Give all three, or --tls alone for a certificate of a throw-away authority.");
    }
    if (!on) {
      return Optional.empty();
    }
    if (certificate.isPresent()) {
      return Optional.of(given(certificate.get(), privateKey.orElseThrow()));
    }
    Issued issued = ThrowAwayAuthority.issue(names);
    authority = issued.authority();
    return Optional.of(issued.tls());
  }

  /**
   * Where the throw-away authority is, if there is one. It is written when the server has started:
   * one that cannot start must not spoil the file of another that runs.
   */
  Optional<Path> writtenAuthority() {
    return Optional.ofNullable(authority).map(this::written);
  }

  private Path written(String pem) {
    try {
      return Files.writeString(caFile, pem).toAbsolutePath();
    } catch (IOException unwritable) {
      throw new CannotRunException(
          "--ca-file " + caFile,
          FileTrouble.reason(unwritable),
          "Name a file in a folder that is there and can be written.",
          unwritable);
    }
  }

  private static Tls given(Path certificate, Path privateKey) {
    try {
      return Tls.fitting(read("--certificate ", certificate), read("--private-key ", privateKey));
    } catch (IllegalArgumentException unfit) {
      throw new CannotRunException(
          "--certificate %s and --private-key %s".formatted(certificate, privateKey),
          String.valueOf(unfit.getMessage()),
          PAIR,
          unfit);
    }
  }

  private static String read(String option, Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new CannotRunException(option + file, FileTrouble.reason(unreadable), PAIR, unreadable);
    }
  }
}
