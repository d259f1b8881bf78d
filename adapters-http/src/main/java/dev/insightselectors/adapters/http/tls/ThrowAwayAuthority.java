package dev.insightselectors.adapters.http.tls;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Collection;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * An authority that signs one certificate, that of a server, and is gone: nobody keeps its key, so
 * whoever trusts it trusts that server alone.
 */
public final class ThrowAwayAuthority {
  private static final X500Name NAME = new X500Name("CN=Insight Selectors throw-away authority");
  private static final X500Name SERVER = new X500Name("CN=Insight Selectors");
  private static final Duration VALID = Duration.ofDays(365);

  /** For clients whose clock is behind. */
  private static final Duration EARLIER = Duration.ofDays(1);

  private static final int SERIAL_BITS = 64;
  private static final int LINE = 64;

  private final KeyPair own = keys();

  private ThrowAwayAuthority() {}

  /**
   * A certificate for a server that is called by any of these names.
   *
   * @param names host names and addresses
   */
  public static Issued issue(Collection<String> names) {
    try {
      ThrowAwayAuthority authority = new ThrowAwayAuthority();
      KeyPair server = keys();
      return new Issued(
          new Tls(
              pem("CERTIFICATE", authority.server(server, names).getEncoded()),
              pem("PRIVATE KEY", server.getPrivate().getEncoded())),
          pem("CERTIFICATE", authority.itself().getEncoded()));
    } catch (GeneralSecurityException | IOException | OperatorCreationException fault) {
      throw new IllegalStateException("no certificate could be made", fault);
    }
  }

  private X509Certificate itself()
      throws GeneralSecurityException, IOException, OperatorCreationException {
    return signed(
        draft(NAME, own)
            .addExtension(Extension.basicConstraints, true, new BasicConstraints(0))
            .addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign)));
  }

  private X509Certificate server(KeyPair keys, Collection<String> names)
      throws GeneralSecurityException, IOException, OperatorCreationException {
    GeneralName[] alternatives =
        names.stream().map(ThrowAwayAuthority::alternative).toArray(GeneralName[]::new);
    return signed(
        draft(SERVER, keys)
            .addExtension(Extension.basicConstraints, true, new BasicConstraints(false))
            .addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature))
            .addExtension(
                Extension.extendedKeyUsage,
                false,
                new ExtendedKeyUsage(KeyPurposeId.id_kp_serverAuth))
            .addExtension(Extension.subjectAlternativeName, false, new GeneralNames(alternatives)));
  }

  /** With the key identifiers on both ends that strict clients ask for. */
  private JcaX509v3CertificateBuilder draft(X500Name subject, KeyPair keys)
      throws GeneralSecurityException, IOException {
    Instant now = Instant.now();
    JcaX509ExtensionUtils extensions = new JcaX509ExtensionUtils();
    JcaX509v3CertificateBuilder draft =
        new JcaX509v3CertificateBuilder(
            NAME,
            new BigInteger(SERIAL_BITS, new SecureRandom()).add(BigInteger.ONE),
            Date.from(now.minus(EARLIER)),
            Date.from(now.plus(VALID)),
            subject,
            keys.getPublic());
    draft.addExtension(
        Extension.subjectKeyIdentifier,
        false,
        extensions.createSubjectKeyIdentifier(keys.getPublic()));
    draft.addExtension(
        Extension.authorityKeyIdentifier,
        false,
        extensions.createAuthorityKeyIdentifier(own.getPublic()));
    return draft;
  }

  private X509Certificate signed(X509v3CertificateBuilder draft)
      throws GeneralSecurityException, OperatorCreationException {
    return new JcaX509CertificateConverter()
        .getCertificate(
            draft.build(new JcaContentSignerBuilder("SHA256withECDSA").build(own.getPrivate())));
  }

  private static GeneralName alternative(String name) {
    boolean isAddress = name.indexOf(':') >= 0 || name.matches("[0-9.]+");
    return new GeneralName(isAddress ? GeneralName.iPAddress : GeneralName.dNSName, name);
  }

  private static KeyPair keys() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(256);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String pem(String what, byte[] bytes) {
    return "-----BEGIN "
        + what
        + "-----\n"
        + Base64.getMimeEncoder(LINE, new byte[] {'\n'}).encodeToString(bytes)
        + "\n-----END "
        + what
        + "-----\n";
  }
}
