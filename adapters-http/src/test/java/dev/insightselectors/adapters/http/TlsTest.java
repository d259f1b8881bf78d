package dev.insightselectors.adapters.http;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.insightselectors.adapters.http.tls.Issued;
import dev.insightselectors.adapters.http.tls.ThrowAwayAuthority;
import dev.insightselectors.adapters.http.tls.Tls;
import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TlsTest {
  private static final List<String> NAMES =
      List.of("localhost", "127.0.0.1", "::1", "team.example");
  private static final Issued ISSUED = ThrowAwayAuthority.issue(NAMES);
  private static final ServerOptions OPTIONS =
      ServerOptions.on("127.0.0.1", 0)
          .withAccessLog(false)
          .withBounds(
              new ServerBounds(100, 1 << 20, Duration.ofMillis(300), Duration.ofSeconds(10)));

  @Test
  void answersNobodyWhoDoesNotShakeHandsAndSoonLetsGo() {
    try (AwsJsonServer server = started(ISSUED.tls());
        RawHttp silent = RawHttp.to(server.port());
        RawHttp plain = RawHttp.to(server.port())) {
      plain.write("GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(US_ASCII));

      assertThat(plain.answerIfAny()).isEmpty();
      assertThat(silent.isEnded()).isTrue();
    }
  }

  @Test
  void showsACertificateForEveryNameThatItsAuthoritySigned() throws GeneralSecurityException {
    X509Certificate shown = certificate(ISSUED.tls().certificates());

    shown.verify(certificate(ISSUED.authority()).getPublicKey());
    assertThat(shown.getSubjectAlternativeNames().stream().map(each -> (String) each.get(1)))
        .containsExactly("localhost", "127.0.0.1", "0:0:0:0:0:0:0:1", "team.example");
    assertThat(shown.getBasicConstraints()).as("it signs nothing itself").isNegative();
  }

  @Test
  void saysThatItCannotShowWhatIsNoCertificate() {
    assertThatThrownBy(() -> started(new Tls("no certificate", "no key")))
        .isInstanceOf(CannotServeException.class)
        .hasMessageContaining("-----BEGIN");
  }

  private static AwsJsonServer started(Tls tls) {
    AwsJsonServer server =
        new AwsJsonServer(OPTIONS.withTls(Optional.of(tls)), new Scripted().protocol());
    server.start();
    return server;
  }

  private static X509Certificate certificate(String pem) throws GeneralSecurityException {
    return (X509Certificate)
        CertificateFactory.getInstance("X.509")
            .generateCertificate(new ByteArrayInputStream(pem.getBytes(US_ASCII)));
  }
}
