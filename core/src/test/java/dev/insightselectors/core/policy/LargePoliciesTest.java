package dev.insightselectors.core.policy;

import static dev.insightselectors.core.policy.Policies.allow;
import static dev.insightselectors.core.policy.Policies.deny;
import static dev.insightselectors.core.policy.Policies.policy;
import static dev.insightselectors.core.policy.Policies.when;
import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A policy as large as a key may have is judged at once, whatever it is filled with. */
class LargePoliciesTest {
  private static final int LARGEST = 32 * 1024;
  private static final String OBJECT =
      "arn:aws:s3:::" + "b".repeat(255) + "/" + "aab".repeat(70) + "/AWSLogs/o-a/aaaaaaaaaaaa";

  /** One of each way to compare. */
  private static final List<String> OPERATORS =
      List.of(
          "StringNotEquals",
          "StringNotEqualsIgnoreCase",
          "StringNotLike",
          "ArnNotLike",
          "NumericNotEquals",
          "DateNotEquals",
          "Bool",
          "BinaryEquals",
          "NotIpAddress",
          "Null");

  private final Access access =
      new Access(
          Policies.SERVICE,
          "s3:PutObject",
          OBJECT,
          Map.of(
              "aws:SourceArn",
              "arn:aws:cloudtrail:us-east-2:123456789012:trail/" + "a".repeat(128)));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${",
        "${aws:SourceArn}",
        "${aws:SourceArn, 'a'}",
        "${none, ''}*",
        "${*}${?}${$}",
        "*a",
        "a*",
        "?*",
        "*?a",
        "**",
        "*aab*aab",
        "arn:*:",
        ":*",
        "1.",
        "9",
        "2013-01-01T",
        "ff:"
      })
  void areJudgedAtOnce(String turn) {
    String text = turn.repeat(LARGEST / turn.length());
    String beginning = "arn:aws:s3:::*" + text;
    Policy large =
        policy(
            allow("*", "*"),
            allow(text, "*"),
            deny("*", text),
            deny("*", beginning),
            deny("*", "*", conditions(text)),
            deny("*", "*", conditions(beginning)));
    assertTimeoutPreemptively(
        ofSeconds(2),
        () -> {
          boolean granted = large.grants(access);
          return granted + large.whyNot(access);
        });
  }

  private static Condition[] conditions(String value) {
    return OPERATORS.stream()
        .map(operator -> when(operator, "aws:SourceArn", value, "a"))
        .toArray(Condition[]::new);
  }
}
