package dev.insightselectors.core.policy;

import static dev.insightselectors.core.policy.Policies.accessWith;
import static dev.insightselectors.core.policy.Policies.when;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each kind of operator makes of values: {@code expected} by the policy, {@code actual}. */
class ComparisonTest {
  private static final String ARN = "arn:aws:cloudtrail:us-east-2:123456789012:trail/My";

  @ParameterizedTest(name = "{0} of {1}: {2}")
  @CsvSource({
    "StringEquals,           Sample-1,        true",
    "StringEquals,           sample-1,        false",
    "StringEquals,           Sample*,         false",
    "StringEquals,           Sampl${key},     false",
    "StringEquals,           ${other}-1,      true",
    "StringEquals,           ${none},         false",
    "StringNotEquals,        ${none},         true",
    "StringEqualsIgnoreCase, sAMPLE-1,        true",
    "StringEqualsIgnoreCase, ${OTHER}-1,      true",
    "StringEqualsIgnoreCase, sAMPLE-2,        false",
    "StringLike,             Sam*-?,          true",
    "StringLike,             sam*-?,          false",
    "StringLike,             ${other}*,       true",
    "StringLike,             Sam${*},         false",
    "StringLike,             Sample-${?},     false",
    "StringLike,             '*${none}*',     false",
    "StringNotLike,          '*${none}*',     true",
  })
  void comparesStrings(String operator, String expected, boolean holds) {
    Access access = accessWith(Map.of("key", "Sample-1", "other", "Sample"));
    assertThat(when(operator, "key", expected).surelyHolds(access)).isEqualTo(holds);
  }

  @ParameterizedTest(name = "{0} of {1}: {2}")
  @CsvSource({
    "ArnEquals, arn:aws:cloudtrail:*:123456789012:trail/*,    true",
    "ArnLike,   arn:aws:cloudtrail:*:123456789012:trail/*,    true",
    "ArnEquals, arn:*:*:*:*:*,                                true",
    "ArnLike,   arn:aws:cloudtrail:us-*-?:*:trail/M?,         true",
    "ArnEquals, *,                                            true",
    "ArnLike,   arn:aws:cloudtrail:*:${account}:trail/*,      true",
    "ArnLike,   arn:aws:cloudtrail:*:${none}:trail/*,         false",
    "ArnEquals, arn:aws:cloudtrail:*:trail/*,                 false",
    "ArnLike,   arn:aws:cloudtrail:*,                         false",
    "ArnLike,   arn:aws:cloudtrail:us-east-2:123456789012:*y, true",
    "ArnEquals, arn:aws:cloudtrail:*:123456789012:trail/my,   false",
    "ArnLike,   arn:aws:cloudtrail:${*}:123456789012:trail/*, false",
    "ArnLike,   ${*},                                         false",
    "ArnLike,   arn:aws:cloudtrail:*:210987654321:trail/*,    false",
  })
  void comparesArnsPartByPart(String operator, String expected, boolean holds) {
    Access access = accessWith(Map.of("key", ARN, "account", "123456789012"));
    assertThat(when(operator, "key", expected).surelyHolds(access)).isEqualTo(holds);
  }

  @ParameterizedTest(name = "{1} {0} {2}: {3}")
  @CsvSource({
    "NumericEquals,            1.2,        1.2,   true",
    "NumericEquals,            1.2,        1.20,  true",
    "NumericEquals,            12,         1.2e1, true",
    "NumericEquals,            1.2,        1.3,   false",
    "NumericNotEquals,         1.2,        1.20,  false",
    "NumericLessThan,          1.2,        1.10,  false",
    "NumericLessThan,          9,          10,    true",
    "NumericLessThan,          1.2,        1.2,   false",
    "NumericLessThanEquals,    1.2,        1.2,   true",
    "NumericLessThanEquals,    1.3,        1.2,   false",
    "NumericGreaterThan,       10,         9,     true",
    "NumericGreaterThan,       1.2,        1.2,   false",
    "NumericGreaterThan,       -1,         -2,    true",
    "NumericGreaterThanEquals, 1.2,        1.2,   true",
    "NumericGreaterThanEquals, 1.1,        1.2,   false",
    "NumericEquals,            TLSv1.2,    1.2,   false",
    "NumericEquals,            1.2,        '',    false",
    "NumericLessThan,          1.2,        two,   false",
    "NumericNotEquals,         1.2,        two,   true",
    "NumericEquals,            1.2,        ${key},false",
  })
  void comparesNumbers(String operator, String actual, String expected, boolean holds) {
    Access access = accessWith(Map.of("key", actual));
    assertThat(when(operator, "key", expected).surelyHolds(access)).isEqualTo(holds);
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource({
    "DateEquals,            2026-11-27T08:30:00Z,          true",
    "DateEquals,            2026-11-27T08:30Z,             true",
    "DateEquals,            2026-11-27T08:30:00.000Z,      true",
    "DateEquals,            2026-11-27T10:00:00+01:30,     true",
    "DateEquals,            2026-11-27T08:30:00,           true",
    "DateEquals,            1795768200,                    true",
    "DateEquals,            2026-11-27T08:30:00.001Z,      false",
    "DateEquals,            2026-11-27,                    false",
    "DateNotEquals,         1795768200,                    false",
    "DateNotEquals,         1795768201,                    true",
    "DateGreaterThan,       2026,                          true",
    "DateGreaterThan,       2026-11,                       true",
    "DateGreaterThan,       2026-11-27,                    true",
    "DateGreaterThan,       2027,                          false",
    "DateGreaterThan,       1795768199,                    true",
    "DateGreaterThan,       1795768200,                    false",
    "DateGreaterThanEquals, 2026-11-27T08:30:00Z,          true",
    "DateGreaterThanEquals, 2026-11-27T08:30:01Z,          false",
    "DateLessThan,          2026-12,                       true",
    "DateLessThan,          2026-11-27T08:30:00Z,          false",
    "DateLessThan,          2013-01-01T00:00:00Z,          false",
    "DateLessThanEquals,    2026-11-27T08:30:00Z,          true",
    "DateLessThanEquals,    2026-11-27T08:29:59Z,          false",
    "DateLessThan,          tomorrow,                      false",
    "DateNotEquals,         tomorrow,                      true",
    "DateLessThan,          2027-13-01,                    false",
    "DateLessThan,          202*,                          false",
  })
  void comparesMomentsInEitherSpelling(String operator, String expected, boolean holds) {
    Access access = accessWith(Map.of("iso", "2026-11-27T08:30:00Z", "epoch", "1795768200"));
    assertThat(when(operator, "iso", expected).surelyHolds(access)).isEqualTo(holds);
    assertThat(when(operator, "epoch", expected).surelyHolds(access)).isEqualTo(holds);
  }

  @ParameterizedTest(name = "{0} in {1}: {2}")
  @CsvSource({
    "203.0.113.7,           203.0.113.7,            true",
    "203.0.113.7,           203.0.113.7/32,         true",
    "203.0.113.7,           203.0.113.8,            false",
    "203.0.113.7,           203.0.113.0/24,         true",
    "203.0.113.7,           203.0.113.99/24,        true",
    "203.0.113.7,           203.0.112.0/23,         true",
    "203.0.113.7,           203.0.112.0/24,         false",
    "203.0.113.7,           203.0.113.8/29,         false",
    "203.0.113.7,           0.0.0.0/0,              true",
    "203.0.113.7,           0.0.0.0/33,             false",
    "203.0.113.7,           0.0.0.0/-1,             false",
    "203.0.113.7,           0.0.0.0/,               false",
    "203.0.113.7,           203.0.113,              false",
    "203.0.0.113,           203.0.113,              false",
    "203.0.113.7,           203.0.113.*,            false",
    "203.0.113.7,           203.0.113.256/0,        false",
    "203.0.113.7,           ::/0,                   false",
    "2001:db8::1,           2001:DB8:0:0::1,        true",
    "2001:db8::1,           2001:db8::2,            false",
    "2001:db8:1234:5678::9, 2001:DB8:1234:5678::/64,true",
    "2001:db8:1234:5679::9, 2001:DB8:1234:5678::/64,false",
    "2001:db8::1,           ::/0,                   true",
    "2001:db8::1,           ::/129,                 false",
    "2001:db8::1,           0.0.0.0/0,              false",
    "2001:db8::1,           2001:db8:::1,           false",
    "cloudtrail.amazonaws.com, 0.0.0.0/0,           false",
    "cafe,                  ::/0,                   false",
    "localhost,             localhost,              false",
  })
  void comparesAddresses(String actual, String block, boolean holds) {
    Access access = accessWith(Map.of("key", actual));
    assertThat(when("IpAddress", "key", block).surelyHolds(access)).isEqualTo(holds);
    assertThat(when("NotIpAddress", "key", block).surelyHolds(access)).isEqualTo(!holds);
  }

  @ParameterizedTest(name = "{0} of {1} and {2}: {3}")
  @CsvSource({
    "Bool,         true,   true,         true",
    "Bool,         true,   True,         true",
    "Bool,         false,  FALSE,        true",
    "Bool,         true,   false,        false",
    "Bool,         true,   1,            false",
    "Bool,         true,   ${key},       true",
    "BinaryEquals, Sample, U2FtcGxl,     true",
    "BinaryEquals, Sample, Sample,       false",
    "BinaryEquals, Sample, u2ftcgxl,     false",
    "BinaryEquals, Sample, '*',          false",
  })
  void comparesTruthValuesAndBytes(String operator, String actual, String expected, boolean holds) {
    Access access = accessWith(Map.of("key", actual));
    assertThat(when(operator, "key", expected).surelyHolds(access)).isEqualTo(holds);
  }
}
