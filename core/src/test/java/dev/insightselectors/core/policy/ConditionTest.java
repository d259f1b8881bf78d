package dev.insightselectors.core.policy;

import static dev.insightselectors.core.policy.Policies.accessWith;
import static dev.insightselectors.core.policy.Policies.when;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionTest {
  private static final Access WITH_KEY = accessWith(Map.of("aws:SourceAccount", "123456789012"));
  private static final Access WITHOUT_KEY = accessWith(Map.of());

  @ParameterizedTest
  @CsvSource({
    "StringEquals,                          false",
    "StringLike,                            false",
    "ArnLike,                               false",
    "Bool,                                  false",
    "StringNotEquals,                       true",
    "StringNotLike,                         true",
    "ArnNotEquals,                          true",
    "StringEqualsIfExists,                  true",
    "BoolIfExists,                          true",
    "StringNotEqualsIfExists,               true",
    "ForAllValues:StringEquals,             true",
    "ForAllValues:StringNotEquals,          true",
    "ForAnyValue:StringEquals,              false",
    "ForAnyValue:StringNotEquals,           false",
    "ForAnyValue:StringEqualsIfExists,      true",
    "ForAllValues:StringEqualsIfExists,     true",
  })
  void answersForAnAbsentKey(String operator, boolean holds) {
    Condition condition = when(operator, "aws:SourceAccount", "123456789012");
    assertThat(condition.surelyHolds(WITHOUT_KEY)).isEqualTo(holds);
    assertThat(condition.mayHold(WITHOUT_KEY)).isEqualTo(holds);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "StringEquals",
        "StringEqualsIfExists",
        "ForAnyValue:StringEquals",
        "ForAllValues:StringEquals",
        "ForAnyValue:StringEqualsIfExists",
        "ForAllValues:StringEqualsIfExists"
      })
  void comparesAKeyThatIsThere(String operator) {
    assertThat(when(operator, "aws:SourceAccount", "123456789012").surelyHolds(WITH_KEY)).isTrue();
    assertThat(when(operator, "aws:SourceAccount", "210987654321").mayHold(WITH_KEY)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"AWS:SOURCEACCOUNT", "aws:sourceaccount", "aws:SourceAccount"})
  void findsItsKeyWhateverTheLetterCase(String key) {
    assertThat(when("StringEquals", key, "123456789012").surelyHolds(WITH_KEY)).isTrue();
  }

  @Test
  void asksForAnAbsentKey() {
    Condition absent = when("Null", "aws:SourceAccount", "true");
    assertThat(absent.surelyHolds(WITHOUT_KEY)).isTrue();
    assertThat(absent.mayHold(WITH_KEY)).isFalse();
  }

  @Test
  void asksForAKeyThatIsThere() {
    Condition present = when("Null", "aws:SourceAccount", "false");
    assertThat(present.surelyHolds(WITH_KEY)).isTrue();
    assertThat(present.mayHold(WITHOUT_KEY)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"NumericEquals", "DateGreaterThan", "IpAddress", "BinaryEquals", "stringequals"})
  void neitherSurelyHoldsNorSurelyFailsWhenItIsNotEvaluated(String operator) {
    Condition unknown = when(operator, "aws:SourceAccount", "123456789012");
    assertThat(unknown.surelyHolds(WITH_KEY)).isFalse();
    assertThat(unknown.mayHold(WITH_KEY)).isTrue();
  }

  @Test
  void isNotEvaluatedForAnAbsentKeyEither() {
    Condition unknown = when("IpAddressIfExists", "aws:SourceIp", "10.0.0.0/8");
    assertThat(unknown.surelyHolds(WITHOUT_KEY)).isFalse();
    assertThat(unknown.mayHold(WITHOUT_KEY)).isTrue();
  }
}
