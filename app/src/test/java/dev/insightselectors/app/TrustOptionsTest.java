package dev.insightselectors.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.adapters.http.tls.ThrowAwayAuthority;
import dev.insightselectors.adapters.http.tls.Tls;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What {@code serve} says of credentials and certificates that it cannot use. */
@Timeout(60) // A server that starts after all would serve for ever.
class TrustOptionsTest {
  @TempDir Path directory;

  @Test
  void credentialsHaveToBeThere() {
    assertRefused("--credentials nowhere: the file cannot be read", "--credentials", "nowhere");
  }

  @Test
  void credentialsHaveToBeSome() throws IOException {
    Path empty = Files.writeString(directory.resolve("empty"), "[team]\nregion = us-east-2\n");

    assertRefused("no profile has an aws_access_key_id", "--credentials", empty.toString());
  }

  @Test
  void aCertificateAPrivateKeyAndTlsBelongTogether() {
    String reason = "--certificate, --private-key and --tls: the first two go together";

    assertRefused(reason, "--tls", "--certificate", "c.pem");
    assertRefused(reason, "--tls", "--private-key", "k.pem");
    assertRefused(reason, "--certificate", "c.pem", "--private-key", "k.pem");
  }

  @Test
  void aCertificateHasToBeThere() {
    assertRefused(
        "--certificate nowhere.pem: it is not there",
        "--tls",
        "--certificate",
        "nowhere.pem",
        "--private-key",
        "nowhere.pem");
  }

  @Test
  void aCertificateHasToBeOne() throws IOException {
    Tls own = ThrowAwayAuthority.issue(Set.of("localhost")).tls();

    assertUnfit("the certificate is not a certificate in PEM", own.privateKey(), own.privateKey());
    assertUnfit("the private key is not a private key in PEM", own.certificates(), "nothing");
  }

  @Test
  void aPrivateKeyHasToBeThatOfTheCertificate() throws IOException {
    Tls own = ThrowAwayAuthority.issue(Set.of("localhost")).tls();
    Tls other = ThrowAwayAuthority.issue(Set.of("localhost")).tls();

    assertUnfit(
        "the private key is not that of the certificate", own.certificates(), other.privateKey());
    assertThat(Tls.fitting(own.certificates(), own.privateKey())).isEqualTo(own);
  }

  private void assertUnfit(String reason, String certificate, String privateKey)
      throws IOException {
    Path certificateFile = Files.writeString(directory.resolve("c.pem"), certificate);
    Path keyFile = Files.writeString(directory.resolve("k.pem"), privateKey);

    assertRefused(
        "--certificate %s and --private-key %s: %s".formatted(certificateFile, keyFile, reason),
        "--tls",
        "--certificate",
        certificateFile.toString(),
        "--private-key",
        keyFile.toString());
  }

  @Test
  void theFileOfTheAuthorityHasToBeWritable() {
    Path nowhere = directory.resolve("no-such-directory").resolve("ca.pem");

    assertRefused(
        "--ca-file " + nowhere + ": it is not there", "--tls", "--ca-file", nowhere.toString());
  }

  private static void assertRefused(String reason, String... options) {
    List<String> arguments = new ArrayList<>(List.of("serve", "--port", "0"));
    arguments.addAll(List.of(options));
    CommandRun run = CommandRun.of(arguments.toArray(String[]::new));

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains(reason).hasLineCount(1);
  }
}
