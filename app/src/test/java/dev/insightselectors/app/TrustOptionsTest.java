package dev.insightselectors.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code serve} says of credentials and certificates that it cannot use. */
class TrustOptionsTest {
  @TempDir Path directory;

  @Test
  void credentialsHaveToBeThere() {
    assertRefused("cannot read nowhere", "--credentials", "nowhere");
  }

  @Test
  void credentialsHaveToBeSome() throws IOException {
    Path empty = Files.writeString(directory.resolve("empty"), "[team]\nregion = us-east-2\n");

    assertRefused("no profile has an aws_access_key_id", "--credentials", empty.toString());
  }

  @Test
  void aCertificateAPrivateKeyAndTlsBelongTogether() {
    String reason = "--certificate, --private-key and --tls belong together";

    assertRefused(reason, "--tls", "--certificate", "c.pem");
    assertRefused(reason, "--tls", "--private-key", "k.pem");
    assertRefused(reason, "--certificate", "c.pem", "--private-key", "k.pem");
  }

  @Test
  void aCertificateHasToBeThere() {
    assertRefused(
        "cannot read nowhere.pem",
        "--tls",
        "--certificate",
        "nowhere.pem",
        "--private-key",
        "nowhere.pem");
  }

  @Test
  void theFileOfTheAuthorityHasToBeWritable() {
    Path nowhere = directory.resolve("no-such-directory").resolve("ca.pem");

    assertRefused(
        "cannot write " + nowhere + " (--ca-file)", "--tls", "--ca-file", nowhere.toString());
  }

  private static void assertRefused(String reason, String... options) {
    List<String> arguments = new ArrayList<>(List.of("serve", "--port", "0"));
    arguments.addAll(List.of(options));
    CommandRun run = CommandRun.of(arguments.toArray(String[]::new));

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains(reason).hasLineCount(1);
  }
}
