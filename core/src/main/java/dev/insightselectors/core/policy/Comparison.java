package dev.insightselectors.core.policy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/** The condition operators that are evaluated: those on strings, ARNs and truth values. */
enum Comparison {
  STRING_EQUALS("StringEquals", false, String::equals),
  STRING_NOT_EQUALS("StringNotEquals", true, String::equals),
  STRING_EQUALS_IGNORE_CASE("StringEqualsIgnoreCase", false, String::equalsIgnoreCase),
  STRING_NOT_EQUALS_IGNORE_CASE("StringNotEqualsIgnoreCase", true, String::equalsIgnoreCase),
  STRING_LIKE("StringLike", false, Glob::matches),
  STRING_NOT_LIKE("StringNotLike", true, Glob::matches),
  ARN_EQUALS("ArnEquals", false, ArnPattern::matches),
  ARN_NOT_EQUALS("ArnNotEquals", true, ArnPattern::matches),
  ARN_LIKE("ArnLike", false, ArnPattern::matches),
  ARN_NOT_LIKE("ArnNotLike", true, ArnPattern::matches),
  BOOL("Bool", false, String::equalsIgnoreCase);

  private final String operator;
  private final boolean negated;
  private final BiPredicate<String, String> matches;

  Comparison(String operator, boolean negated, BiPredicate<String, String> matches) {
    this.operator = operator;
    this.negated = negated;
    this.matches = matches;
  }

  static Optional<Comparison> named(String operator) {
    return Arrays.stream(values()).filter(one -> one.operator.equals(operator)).findFirst();
  }

  boolean negated() {
    return negated;
  }

  boolean holds(String actual, List<String> expected, Access access) {
    return negated
        != expected.stream()
            .anyMatch(value -> matches.test(Variables.filledIn(value, access), actual));
  }
}
