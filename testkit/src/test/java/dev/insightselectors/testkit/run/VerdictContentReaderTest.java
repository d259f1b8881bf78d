package dev.insightselectors.testkit.run;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.core.feature.FeatureParser;
import io.cucumber.core.resource.Resource;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A fingerprint changes with what decides the verdict, and with nothing else. */
class VerdictContentReaderTest {
  private static final String FEATURE =
      """
      @needs-buckets
      Feature: A feature

        @PIS-002 @documented
        Rule: A rule

          @id-it @needs-keys
          Scenario: a title
            Given the trail "AuditTrail"
            And the bucket of "AuditTrail" has the policy
              \"""
              {"Statement": []}
              \"""
            When PutInsightSelectors is called with
              | member    | value      |
              | TrailName | AuditTrail |
            Then the call is accepted
      """;

  @ParameterizedTest
  @CsvSource({
    "a title, another title",
    "A rule, Another rule",
    "A feature, Another feature",
    "@PIS-002 @documented, @PIS-003 @chosen",
    "And the bucket, * the bucket",
    "| TrailName | AuditTrail |, | TrailName   |   AuditTrail |"
  })
  void survivesWhatDoesNotDecide(String old, String edited) {
    assertThat(fingerprint(FEATURE.replace(old, edited))).isEqualTo(fingerprint(FEATURE));
  }

  @ParameterizedTest
  @CsvSource({
    "the call is accepted, nothing has changed",
    "| TrailName | AuditTrail |, | TrailName | Other |",
    "| TrailName | AuditTrail |, | TrailName \\| AuditTrail | |",
    "[], [{}]",
    "@needs-keys, @needs-wire",
    "@needs-buckets, @needs-quota"
  })
  void changesWithWhatDecides(String old, String edited) {
    assertThat(FEATURE).contains(old);
    assertThat(fingerprint(FEATURE.replace(old, edited))).isNotEqualTo(fingerprint(FEATURE));
  }

  @Test
  void survivesAnotherPlaceAndTheNeedsOfTheScenarioOnItsFeature() {
    String moved =
        FEATURE
            .replace("@needs-buckets", "# moved\n\n@needs-keys @needs-buckets")
            .replace("@id-it @needs-keys", "@id-it");

    assertThat(fingerprint(moved)).isEqualTo(fingerprint(FEATURE));
  }

  @Test
  void isTheSameInEveryRelease() {
    assertThat(fingerprint(FEATURE)).isEqualTo("5df776056c54");
  }

  private static String fingerprint(String feature) {
    return features(feature).scenarios().get(0).verdictContent().fingerprint();
  }

  private static FeatureSet features(String text) {
    Resource file =
        new Resource() {
          @Override
          public URI getUri() {
            return URI.create("file:///features/made-up.feature");
          }

          @Override
          public InputStream getInputStream() {
            return new ByteArrayInputStream(text.getBytes(UTF_8));
          }
        };
    return FeatureSet.of(
        List.of(new FeatureParser(UUID::randomUUID).parseResource(file).orElseThrow()));
  }
}
