package dev.insightselectors.app.conform;

import dev.insightselectors.app.FileTrouble;
import dev.insightselectors.app.serve.CannotRunException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import picocli.CommandLine.Option;

/** Whom to trust over TLS beside the authorities of the JDK. */
final class TrustedAuthority {
  /** Certificates are no secret; a store has to have a password all the same. */
  private static final String PASSWORD = "changeit";

  private static final String STORE = "javax.net.ssl.trustStore";

  @Option(
      names = "--ca",
      paramLabel = "FILE",
      defaultValue = "${env:INSIGHT_SELECTORS_CA:-${env:AWS_CA_BUNDLE}}",
      description =
          "Certificates, PEM, of authorities to trust over TLS beside those of the JDK"
              + " (INSIGHT_SELECTORS_CA, or else AWS_CA_BUNDLE).")
  private Optional<Path> file = Optional.empty();

  /**
   * From here on every client of this process trusts them, those of the AWS SDK too.
   *
   * @param isNeeded whether anything is reached over TLS, or the option was given: AWS_CA_BUNDLE is
   *     often set for other programs, and not read for nothing
   */
  void trust(boolean isNeeded) {
    if (!isNeeded || file.isEmpty() || file.get().toString().isEmpty()) {
      return;
    }
    try {
      trust(store(read(file.get())));
    } catch (IOException | GeneralSecurityException unusable) {
      throw new CannotRunException(
          "--ca (or AWS_CA_BUNDLE) " + file.get(),
          FileTrouble.reason(unusable),
          "Give a file with the certificates of authorities, in PEM.",
          unusable);
    }
  }

  private static Collection<? extends Certificate> read(Path pem)
      throws IOException, GeneralSecurityException {
    try (InputStream in = Files.newInputStream(pem)) {
      Collection<? extends Certificate> all =
          CertificateFactory.getInstance("X.509").generateCertificates(in);
      if (all.isEmpty()) {
        throw new IOException("there is no certificate in it");
      }
      return all;
    }
  }

  private static KeyStore store(Collection<? extends Certificate> given)
      throws IOException, GeneralSecurityException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    for (TrustManager known : managers(Optional.empty())) {
      if (known instanceof X509TrustManager authorities) {
        for (X509Certificate one : authorities.getAcceptedIssuers()) {
          store.setCertificateEntry("known" + store.size(), one);
        }
      }
    }
    for (Certificate one : given) {
      store.setCertificateEntry("given" + store.size(), one);
    }
    return store;
  }

  /** The JDK's clients take the default context; the SDK's read the property. */
  private static void trust(KeyStore store) throws IOException, GeneralSecurityException {
    Path kept = Files.createTempFile("insight-selectors", ".p12");
    kept.toFile().deleteOnExit();
    try (OutputStream out = Files.newOutputStream(kept)) {
      store.store(out, PASSWORD.toCharArray());
    }
    System.setProperty(STORE, kept.toString());
    System.setProperty(STORE + "Password", PASSWORD);
    System.setProperty(STORE + "Type", "PKCS12");
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, managers(Optional.of(store)), null);
    SSLContext.setDefault(context);
  }

  private static TrustManager[] managers(Optional<KeyStore> store) throws GeneralSecurityException {
    TrustManagerFactory factory =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    factory.init(store.orElse(null));
    return factory.getTrustManagers();
  }
}
