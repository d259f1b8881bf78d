package dev.insightselectors.app.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.util.List;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.auth.credentials.ProfileCredentialsProvider;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.http.TlsTrustManagersProvider;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.cloudtrail.CloudTrailClient;
import software.amazon.awssdk.services.cloudtrail.model.CloudTrailException;
import software.amazon.awssdk.services.cloudtrail.model.InsightSelector;
import software.amazon.awssdk.services.cloudtrail.model.InsightType;

/** AWS SDK for Java v2 and a server that checks its signatures. */
class TrustedJavaSdkTest {
  @TempDir private Path directory;

  @ParameterizedTest(name = "{0}, over TLS: {1}")
  @CsvSource({"team, false", "session, false", "team, true", "session, true"})
  void callsWithAProfileOfTheServersOwnFile(String profile, boolean isOverTls) throws Exception {
    try (Trusted trusted = new Trusted(directory, isOverTls);
        CloudTrailClient client = client(trusted, profile, isOverTls)) {
      InsightSelector rate =
          InsightSelector.builder().insightType(InsightType.API_CALL_RATE_INSIGHT).build();

      assertThat(
              client
                  .putInsightSelectors(it -> it.trailName("SampleTrail").insightSelectors(rate))
                  .trailARN())
          .isEqualTo("arn:aws:cloudtrail:us-east-2:123456789012:trail/SampleTrail");
      assertThat(client.getInsightSelectors(it -> it.trailName("SampleTrail")).insightSelectors())
          .isEqualTo(List.of(rate));
    }
  }

  @Test
  void isToldWhatIsWrongWithItsSecret() throws Exception {
    try (Trusted trusted = new Trusted(directory, false);
        CloudTrailClient client = client(trusted, Trusted.STRANGER, false)) {
      assertThatThrownBy(client::describeTrails)
          .isInstanceOfSatisfying(
              CloudTrailException.class,
              refused -> {
                assertThat(refused.awsErrorDetails().errorCode())
                    .isEqualTo("InvalidSignatureException");
                assertThat(refused.statusCode()).isEqualTo(400);
                assertThat(refused.requestId()).hasSize(36);
              });
    }
  }

  @Test
  void trustsNoServerWhoseAuthorityItWasNotTold() throws Exception {
    try (Trusted trusted = new Trusted(directory, true);
        CloudTrailClient client = client(trusted, Trusted.KNOWN, false)) {
      assertThatThrownBy(client::describeTrails)
          .hasRootCauseInstanceOf(GeneralSecurityException.class)
          .hasStackTraceContaining(SSLHandshakeException.class.getName());
    }
  }

  private static CloudTrailClient client(Trusted trusted, String profile, boolean isTrusting)
      throws IOException, GeneralSecurityException {
    Apache5HttpClient.Builder http = Apache5HttpClient.builder();
    if (isTrusting) {
      http.tlsTrustManagersProvider(trusting(trusted.authority()));
    }
    ProfileFile credentials =
        ProfileFile.builder()
            .content(trusted.credentials(profile))
            .type(ProfileFile.Type.CREDENTIALS)
            .build();
    return CloudTrailClient.builder()
        .endpointOverride(trusted.endpoint())
        .region(Region.US_EAST_2)
        .httpClientBuilder(http.connectionTimeout(Duration.ofSeconds(10)))
        .overrideConfiguration(it -> it.retryStrategy(AwsRetryStrategy.doNotRetry()))
        .credentialsProvider(
            ProfileCredentialsProvider.builder()
                .profileFile(credentials)
                .profileName(profile)
                .build())
        .build();
  }

  private static TlsTrustManagersProvider trusting(Path authority)
      throws IOException, GeneralSecurityException {
    KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
    store.load(null, null);
    try (InputStream certificate = Files.newInputStream(authority)) {
      store.setCertificateEntry(
          "authority", CertificateFactory.getInstance("X.509").generateCertificate(certificate));
    }
    TrustManagerFactory factory =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    factory.init(store);
    return factory::getTrustManagers;
  }
}
