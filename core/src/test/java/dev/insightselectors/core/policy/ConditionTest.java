package dev.insightselectors.core.policy;

import static dev.insightselectors.core.policy.Policies.accessWith;
import static dev.insightselectors.core.policy.Policies.allow;
import static dev.insightselectors.core.policy.Policies.deny;
import static dev.insightselectors.core.policy.Policies.policy;
import static dev.insightselectors.core.policy.Policies.when;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every operator in every form that it can take, with both outcomes. */
class ConditionTest {
  private static final String KEY = "aws:Sample";
  private static final Access WITHOUT_KEY = accessWith(Map.of("aws:Other", "true"));

  /** An operator, the value in the call, and a value of a policy for either outcome. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "StringEquals,              Sample,         Sample,           Other",
    "StringNotEquals,           Sample,         Other,            Sample",
    "StringEqualsIgnoreCase,    Sample,         SAMPLE,           Other",
    "StringNotEqualsIgnoreCase, Sample,         Other,            SAMPLE",
    "StringLike,                Sample,         Sam*,             Oth*",
    "StringNotLike,             Sample,         Oth*,             Sam*",
    "NumericEquals,             1.2,            1.20,             1.3",
    "NumericNotEquals,          1.2,            1.3,              1.20",
    "NumericLessThan,           1.2,            1.3,              1.2",
    "NumericLessThanEquals,     1.2,            1.2,              1.1",
    "NumericGreaterThan,        1.2,            1.1,              1.2",
    "NumericGreaterThanEquals,  1.2,            1.2,              1.3",
    "DateEquals,                2026-11-27,     1795737600,       2026-11-28",
    "DateNotEquals,             2026-11-27,     2026-11-28,       1795737600",
    "DateLessThan,              2026-11-27,     2026-11-28,       2026-11-27",
    "DateLessThanEquals,        2026-11-27,     2026-11-27,       2026-11-26",
    "DateGreaterThan,           2026-11-27,     2026-11-26,       2026-11-27",
    "DateGreaterThanEquals,     2026-11-27,     2026-11-27,       2026-11-28",
    "Bool,                      true,           true,             false",
    "BinaryEquals,              Sample,         U2FtcGxl,         T3RoZXI=",
    "IpAddress,                 203.0.113.7,    203.0.113.0/24,   192.0.2.0/24",
    "NotIpAddress,              203.0.113.7,    192.0.2.0/24,     203.0.113.0/24",
    "ArnEquals,                 arn:a:b:c:d:e,  arn:a:*:c:d:?,    arn:a:*:d:e",
    "ArnNotEquals,              arn:a:b:c:d:e,  arn:a:*:d:e,      arn:a:*:c:d:?",
    "ArnLike,                   arn:a:b:c:d:e,  arn:a:*:c:d:?,    arn:a:*:d:e",
    "ArnNotLike,                arn:a:b:c:d:e,  arn:a:*:d:e,      arn:a:*:c:d:?",
  })
  void isEvaluatedWithEveryOperator(String operator, String actual, String met, String unmet) {
    Access access = accessWith(Map.of(KEY, actual));
    for (String form : forms(operator)) {
      assertThat(decides(form, KEY, access, met)).as(form).isTrue();
      assertThat(decides(form, KEY, access, unmet)).as(form).isFalse();
      assertThat(decides(form, "AWS:sAMPLE", access, met)).as(form).isTrue();
      assertThat(decides(form, "AWS:sAMPLE", access, unmet)).as(form).isFalse();
    }
  }

  @ParameterizedTest(name = "{0} without the key: {1}; of several values: {2}")
  @CsvSource({
    "StringEquals,              false, true",
    "StringNotEquals,           true,  false",
    "StringEqualsIgnoreCase,    false, true",
    "StringNotEqualsIgnoreCase, true,  false",
    "StringLike,                false, true",
    "StringNotLike,             true,  false",
    "NumericEquals,             false, true",
    "NumericNotEquals,          true,  false",
    "DateEquals,                false, true",
    "DateNotEquals,             true,  false",
    "IpAddress,                 false, true",
    "NotIpAddress,              true,  false",
    "ArnEquals,                 false, true",
    "ArnNotEquals,              true,  false",
    "ArnLike,                   false, true",
    "ArnNotLike,                true,  false",
    "BinaryEquals,              false, true",
    "Bool,                      false, true",
    "NumericLessThanEquals,     false, true",
    "NumericGreaterThanEquals,  false, true",
    "DateLessThanEquals,        false, true",
    "DateGreaterThanEquals,     false, true",
    "NumericLessThan,           false, false",
    "NumericGreaterThan,        false, false",
    "DateLessThan,              false, false",
    "DateGreaterThan,           false, false",
  })
  void dependsOnTheKeyAndOnEachOfItsValues(String operator, boolean absent, boolean several) {
    String same = sameFor(operator);
    Access access = accessWith(Map.of(KEY, operator.startsWith("Binary") ? "Sample" : same));
    assertThat(decides(operator, KEY, WITHOUT_KEY, same)).isEqualTo(absent);
    assertThat(decides(operator + "IfExists", KEY, WITHOUT_KEY, same)).isTrue();
    assertThat(decides("ForAnyValue:" + operator, KEY, WITHOUT_KEY, same)).isFalse();
    assertThat(decides("ForAnyValue:" + operator + "IfExists", KEY, WITHOUT_KEY, same)).isTrue();
    assertThat(decides("ForAllValues:" + operator, KEY, WITHOUT_KEY, same)).isTrue();
    assertThat(decides("ForAllValues:" + operator + "IfExists", KEY, WITHOUT_KEY, same)).isTrue();
    for (String form : forms(operator)) {
      assertThat(decides(form, KEY, access, "no", same)).as(form).isEqualTo(several);
      assertThat(decides(form, KEY, access, same, "no")).as(form).isEqualTo(several);
      assertThat(decides(form, KEY, access)).as(form).isEqualTo(absent);
    }
  }

  @ParameterizedTest(name = "Null {0}: absent {1}, there {2}")
  @CsvSource({
    "true,       true,  false",
    "True,       true,  false",
    "false,      false, true",
    "FALSE,      false, true",
    "true false, true,  true",
    "yes,        false, false",
    "'',         false, false",
  })
  void asksWhetherAKeyIsThere(String values, boolean absent, boolean there) {
    for (String form : List.of("Null", "ForAnyValue:Null", "ForAllValues:Null")) {
      String[] each = values.split(" ", -1);
      assertThat(decides(form, "aws:none", WITHOUT_KEY, each)).isEqualTo(absent);
      assertThat(decides(form, "AWS:OTHER", WITHOUT_KEY, each)).isEqualTo(there);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "stringEquals",
        "STRINGEQUALS",
        "StringEqual",
        "StringEqualsIfexists",
        "NumericLess",
        "BinaryNotEquals",
        "NullIfExists",
        "null",
        "ForSomeValues:StringEquals",
        "forAnyValue:StringEquals",
        "IfExists",
        "ForAllValues:",
        ""
      })
  void neverHelpsWithAnOperatorThatNobodyKnows(String operator) {
    Condition unknown = when(operator, "aws:Other", "true");
    for (Access access : List.of(WITHOUT_KEY, accessWith(Map.of()))) {
      assertThat(policy(allow("*", "*", unknown)).grants(access)).isFalse();
      assertThat(policy(allow("*", "*"), deny("*", "*", unknown)).grants(access)).isFalse();
    }
  }

  @Test
  void isOneOfAllThatHaveToHold() {
    Access access = accessWith(Map.of("a", "1", "b", "2"));
    Condition a = when("StringEquals", "a", "1");
    Condition b = when("StringEquals", "b", "2");
    Condition other = when("StringEquals", "b", "1");
    assertThat(policy(allow("*", "*", a, b)).grants(access)).isTrue();
    assertThat(policy(allow("*", "*", a, other)).grants(access)).isFalse();
    assertThat(policy(allow("*", "*"), deny("*", "*", a, b)).grants(access)).isFalse();
    assertThat(policy(allow("*", "*"), deny("*", "*", a, other)).grants(access)).isTrue();
  }

  @Test
  void blocksNothingNextToOneThatDoesNotHoldEvenIfNobodyKnowsItsOperator() {
    Condition unknown = when("Sample", KEY, "true");
    Condition unmet = when("Bool", "aws:Other", "false");
    assertThat(policy(allow("*", "*"), deny("*", "*", unknown, unmet)).grants(WITHOUT_KEY))
        .isTrue();
  }

  /** Whether it holds, by an allow that counts and a deny that blocks. */
  private static boolean decides(String operator, String key, Access access, String... values) {
    Condition condition = when(operator, key, values);
    boolean allowed = policy(allow("*", "*", condition)).grants(access);
    boolean passed = policy(allow("*", "*"), deny("*", "*", condition)).grants(access);
    assertThat(passed).isNotEqualTo(allowed);
    return allowed;
  }

  private static List<String> forms(String operator) {
    return Arrays.asList(
        operator,
        operator + "IfExists",
        "ForAnyValue:" + operator,
        "ForAnyValue:" + operator + "IfExists",
        "ForAllValues:" + operator,
        "ForAllValues:" + operator + "IfExists");
  }

  /** A value that equals the one of the call. */
  private static String sameFor(String operator) {
    return switch (operator.replaceAll("^Not", "").substring(0, 2)) {
      case "Nu" -> "1.2";
      case "Da" -> "2026-11-27";
      case "Ip" -> "203.0.113.7";
      case "Ar" -> "arn:a:b:c:d:e";
      case "Bi" -> "U2FtcGxl";
      default -> "true";
    };
  }
}
