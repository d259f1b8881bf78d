package dev.insightselectors.core.policy;

import static dev.insightselectors.core.policy.Ordered.EQUAL;
import static dev.insightselectors.core.policy.Ordered.LESS;
import static dev.insightselectors.core.policy.Ordered.MORE;
import static dev.insightselectors.core.policy.Ordered.moments;
import static dev.insightselectors.core.policy.Ordered.numbers;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The condition operators of the IAM user guide that compare values, spelled as there: IAM refuses
 * a policy that writes {@code stringEquals}. A value that is not of the operator's type matches
 * nothing.
 */
enum Comparison {
  STRING_EQUALS("StringEquals", false, text(String::equals)),
  STRING_NOT_EQUALS("StringNotEquals", true, text(String::equals)),
  STRING_EQUALS_IGNORE_CASE("StringEqualsIgnoreCase", false, text(String::equalsIgnoreCase)),
  STRING_NOT_EQUALS_IGNORE_CASE("StringNotEqualsIgnoreCase", true, text(String::equalsIgnoreCase)),
  STRING_LIKE("StringLike", false, pattern(Glob::matches)),
  STRING_NOT_LIKE("StringNotLike", true, pattern(Glob::matches)),
  ARN_EQUALS("ArnEquals", false, pattern(ArnPattern::matches)),
  ARN_NOT_EQUALS("ArnNotEquals", true, pattern(ArnPattern::matches)),
  ARN_LIKE("ArnLike", false, pattern(ArnPattern::matches)),
  ARN_NOT_LIKE("ArnNotLike", true, pattern(ArnPattern::matches)),
  NUMERIC_EQUALS("NumericEquals", false, plain(numbers(EQUAL))),
  NUMERIC_NOT_EQUALS("NumericNotEquals", true, plain(numbers(EQUAL))),
  NUMERIC_LESS_THAN("NumericLessThan", false, plain(numbers(LESS))),
  NUMERIC_LESS_THAN_EQUALS("NumericLessThanEquals", false, plain(numbers(LESS.or(EQUAL)))),
  NUMERIC_GREATER_THAN("NumericGreaterThan", false, plain(numbers(MORE))),
  NUMERIC_GREATER_THAN_EQUALS("NumericGreaterThanEquals", false, plain(numbers(MORE.or(EQUAL)))),
  DATE_EQUALS("DateEquals", false, plain(moments(EQUAL))),
  DATE_NOT_EQUALS("DateNotEquals", true, plain(moments(EQUAL))),
  DATE_LESS_THAN("DateLessThan", false, plain(moments(LESS))),
  DATE_LESS_THAN_EQUALS("DateLessThanEquals", false, plain(moments(LESS.or(EQUAL)))),
  DATE_GREATER_THAN("DateGreaterThan", false, plain(moments(MORE))),
  DATE_GREATER_THAN_EQUALS("DateGreaterThanEquals", false, plain(moments(MORE.or(EQUAL)))),
  BOOL("Bool", false, text(String::equalsIgnoreCase)),
  BINARY_EQUALS("BinaryEquals", false, plain((base64, actual) -> base64.equals(base64(actual)))),
  IP_ADDRESS("IpAddress", false, plain(AddressBlock::contains)),
  NOT_IP_ADDRESS("NotIpAddress", true, plain(AddressBlock::contains));

  /** Whether the call's value is what one value of the policy asks for. */
  private interface Test {
    boolean fits(String expected, String actual, Access access);
  }

  private static final Map<String, Comparison> BY_OPERATOR =
      Arrays.stream(values()).collect(Collectors.toMap(it -> it.operator, Function.identity()));

  private final String operator;
  private final boolean negated;
  private final Test test;

  Comparison(String operator, boolean negated, Test test) {
    this.operator = operator;
    this.negated = negated;
    this.test = test;
  }

  static Optional<Comparison> named(String operator) {
    return Optional.ofNullable(BY_OPERATOR.get(operator));
  }

  boolean negated() {
    return negated;
  }

  boolean holds(String actual, List<String> expected, Access access) {
    return negated != expected.stream().anyMatch(value -> test.fits(value, actual, access));
  }

  /** Without variables, which these operators do not know. */
  private static Test plain(BiPredicate<String, String> fits) {
    return (expected, actual, access) -> fits.test(expected, actual);
  }

  private static Test text(BiPredicate<String, String> fits) {
    return filledIn(UnaryOperator.identity(), fits);
  }

  private static Test pattern(BiPredicate<String, String> fits) {
    return filledIn(Glob::quoted, fits);
  }

  private static Test filledIn(UnaryOperator<String> quoted, BiPredicate<String, String> fits) {
    return (expected, actual, access) ->
        Variables.filledIn(expected, access, quoted)
            .filter(known -> fits.test(known, actual))
            .isPresent();
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(UTF_8));
  }
}
