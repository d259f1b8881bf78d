package dev.insightselectors.adapters.http.tls;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.openssl.PEMKeyPair;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.openssl.jcajce.JcaPEMKeyConverter;
import org.bouncycastle.util.encoders.DecoderException;

/**
 * What a server shows, both as PEM.
 *
 * @param certificates its own first, and then those in between
 */
public record Tls(String certificates, String privateKey) {
  private static final byte[] ANYTHING = "anything".getBytes(US_ASCII);

  /**
   * Fits what people give: both can be read, and the key is that of the first certificate.
   * Otherwise every client would be refused, one by one, by a server that seems to run.
   *
   * @throws IllegalArgumentException with the reason
   */
  public static Tls fitting(String certificates, String privateKey) {
    X509Certificate first = certificate(certificates);
    PrivateKey key = key(privateKey);
    try {
      if (!first.getPublicKey().getAlgorithm().equals(key.getAlgorithm())
          || !isSignedFor(first, key)) {
        throw new IllegalArgumentException("the private key is not that of the certificate");
      }
    } catch (GeneralSecurityException unusable) {
      throw new IllegalArgumentException(
          "the certificate and the private key cannot be used together: " + unusable.getMessage(),
          unusable);
    }
    return new Tls(certificates, privateKey);
  }

  private static X509Certificate certificate(String pem) {
    try {
      return (X509Certificate)
          CertificateFactory.getInstance("X.509")
              .generateCertificate(new ByteArrayInputStream(pem.getBytes(US_ASCII)));
    } catch (CertificateException unreadable) {
      throw new IllegalArgumentException("the certificate is not a certificate in PEM", unreadable);
    }
  }

  private static PrivateKey key(String pem) {
    try (PEMParser parser = new PEMParser(new StringReader(pem))) {
      for (Object read = parser.readObject(); read != null; read = parser.readObject()) {
        if (read instanceof PEMKeyPair pair) {
          return new JcaPEMKeyConverter().getPrivateKey(pair.getPrivateKeyInfo());
        }
        if (read instanceof PrivateKeyInfo info) {
          return new JcaPEMKeyConverter().getPrivateKey(info);
        }
      }
    } catch (IOException | DecoderException unreadable) {
      throw new IllegalArgumentException("the private key is not a private key in PEM", unreadable);
    }
    throw new IllegalArgumentException(
        "the private key is not a private key in PEM, or is one with a password, which is not"
            + " supported");
  }

  private static boolean isSignedFor(X509Certificate certificate, PrivateKey key)
      throws GeneralSecurityException {
    String algorithm = "SHA256with" + key.getAlgorithm().replaceFirst("^EC$", "ECDSA");
    Signature signature = Signature.getInstance(algorithm);
    signature.initSign(key);
    signature.update(ANYTHING);
    byte[] signed = signature.sign();
    signature.initVerify(certificate.getPublicKey());
    signature.update(ANYTHING);
    return signature.verify(signed);
  }

  @Override
  public String toString() {
    return "Tls[" + certificates + "]";
  }
}
