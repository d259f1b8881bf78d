package dev.insightselectors.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.auth.credentials.ProfileCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.profiles.ProfileFile;

class SdkWordsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Unable to load region from any of the providers in the chain"
            + " software.amazon.awssdk.regions.providers.DefaultAwsRegionProviderChain@5d1659ea:"
            + " [software.amazon.awssdk.regions.providers.SystemSettingsRegionProvider@793138bd:"
            + " no]",
        "STS GetCallerIdentity failed: Unable to load credentials from any of the providers in the"
            + " chain AwsCredentialsProviderChain(credentialsProviders=[X()]) : [X(): none]",
        "Connection refused (Service: DynamoDb, Status Code: 400, Request ID: 1)"
            + " (SDK Attempt Count: 1)"
      })
  void leaveOutObjects(String message) {
    assertThat(SdkWords.of(SdkClientException.create(message)))
        .doesNotContain("@", "Chain(", "SDK Attempt")
        .isNotBlank();
  }

  @Test
  void sayWhichProfileIsNotThere() {
    ProfileCredentialsProvider absent =
        ProfileCredentialsProvider.builder()
            .profileFile(ProfileFile.aggregator().build())
            .profileName("nobody")
            .build();
    Throwable failure = org.assertj.core.api.Assertions.catchThrowable(absent::resolveCredentials);

    assertThat(failure.getMessage()).contains("ProfileFile(");
    assertThat(SdkWords.of(failure)).contains("nobody").doesNotContain("ProfileFile(");
  }
}
