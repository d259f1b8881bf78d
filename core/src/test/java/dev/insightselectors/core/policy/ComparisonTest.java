package dev.insightselectors.core.policy;

import static dev.insightselectors.core.policy.Policies.TRAIL;
import static dev.insightselectors.core.policy.Policies.accessWith;
import static dev.insightselectors.core.policy.Policies.when;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every operator against the value {@code Sample-1}, and those on ARNs against a trail's. */
class ComparisonTest {
  @ParameterizedTest
  @CsvSource({
    "StringEquals,              Sample-1, true",
    "StringEquals,              sample-1, false",
    "StringEquals,              Sample*,  false",
    "StringNotEquals,           Sample-1, false",
    "StringNotEquals,           Sample-2, true",
    "StringEqualsIgnoreCase,    sAMPLE-1, true",
    "StringEqualsIgnoreCase,    sAMPLE-2, false",
    "StringNotEqualsIgnoreCase, sAMPLE-1, false",
    "StringNotEqualsIgnoreCase, sAMPLE-2, true",
    "StringLike,                Sam*-?,   true",
    "StringLike,                sam*-?,   false",
    "StringNotLike,             Sam*-?,   false",
    "StringNotLike,             sam*-?,   true",
    "Bool,                      SAMPLE-1, true",
    "Bool,                      true,     false",
  })
  void comparesStrings(String operator, String expected, boolean holds) {
    Access access = accessWith(Map.of("key", "Sample-1"));
    assertThat(when(operator, "key", expected).surelyHolds(access)).isEqualTo(holds);
  }

  @ParameterizedTest
  @CsvSource({
    "ArnEquals,    arn:aws:cloudtrail:*:123456789012:trail/*, true",
    "ArnEquals,    arn:aws:cloudtrail:*:trail/*,              false",
    "ArnNotEquals, arn:aws:cloudtrail:*:123456789012:trail/*, false",
    "ArnNotEquals, arn:aws:cloudtrail:*:trail/*,              true",
    "ArnLike,      arn:aws:cloudtrail:*:123456789012:trail/*, true",
    "ArnLike,      arn:aws:cloudtrail:*:trail/*,              false",
    "ArnNotLike,   arn:aws:cloudtrail:*:123456789012:trail/*, false",
    "ArnNotLike,   arn:aws:cloudtrail:*:trail/*,              true",
  })
  void comparesArns(String operator, String expected, boolean holds) {
    Access access = accessWith(Map.of("aws:SourceArn", TRAIL));
    assertThat(when(operator, "aws:SourceArn", expected).surelyHolds(access)).isEqualTo(holds);
  }

  @ParameterizedTest
  @EnumSource
  void isMetByAnyOfItsValuesOrByNone(Comparison comparison) {
    Access access = accessWith(Map.of("key", TRAIL));
    String operator = nameOf(comparison);
    assertThat(when(operator, "key", "other", TRAIL).surelyHolds(access))
        .isNotEqualTo(comparison.negated());
  }

  @ParameterizedTest
  @EnumSource
  void isNotMetWithoutValuesUnlessNegated(Comparison comparison) {
    Access access = accessWith(Map.of("key", TRAIL));
    assertThat(when(nameOf(comparison), "key").surelyHolds(access)).isEqualTo(comparison.negated());
  }

  @Test
  void hasADistinctNameForEveryOperator() {
    Set<String> names =
        Arrays.stream(Comparison.values()).map(ComparisonTest::nameOf).collect(Collectors.toSet());
    assertThat(names).hasSameSizeAs(Comparison.values());
  }

  /** {@code STRING_NOT_LIKE} is {@code StringNotLike}. */
  private static String nameOf(Comparison comparison) {
    String name =
        Arrays.stream(comparison.name().split("_", -1))
            .map(word -> word.charAt(0) + word.substring(1).toLowerCase(java.util.Locale.ROOT))
            .collect(Collectors.joining());
    assertThat(Comparison.named(name)).contains(comparison);
    return name;
  }
}
