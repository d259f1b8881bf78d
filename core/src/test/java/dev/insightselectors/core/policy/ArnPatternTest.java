package dev.insightselectors.core.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArnPatternTest {
  private static final String TRAIL = "arn:aws:cloudtrail:us-east-2:123456789012:trail/my";

  @ParameterizedTest
  @ValueSource(
      strings = {
        TRAIL,
        "arn:aws:cloudtrail:*:123456789012:trail/*",
        "arn:*:*:*:*:*",
        "arn:aws:cloudtrail:us-*-2:*:trail/m?",
      })
  void matchesPartByPart(String pattern) {
    assertThat(ArnPattern.matches(pattern, TRAIL)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "arn:*",
        "arn:aws:cloudtrail:*:trail/*",
        "arn:aws:cloudtrail:us-east-2:123456789012:trail/other",
        "arn:aws:s3:*:*:*",
        "arn:aws:cloudtrail::123456789012:trail/my",
        "arn:aws:cloudtrail:*:210987654321:trail/*"
      })
  void doesNotMatchAcrossParts(String pattern) {
    assertThat(ArnPattern.matches(pattern, TRAIL)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"arn:aws:s3:::my-bucket", "not an ARN", ""})
  void matchesAnythingWithASingleStar(String arn) {
    assertThat(ArnPattern.matches("*", arn)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"not an ARN", "", "arn:aws:s3"})
  void matchesNothingElseAgainstWhatIsNoArn(String arn) {
    assertThat(ArnPattern.matches("arn:*:*:*:*:*", arn)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a:b", "a:b:c", "a"})
  void leavesColonsInTheResourceAlone(String resource) {
    assertThat(ArnPattern.matches("arn:aws:x:::*", "arn:aws:x:::" + resource)).isTrue();
  }
}
