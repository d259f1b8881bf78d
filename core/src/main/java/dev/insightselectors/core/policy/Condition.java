package dev.insightselectors.core.policy;

import java.util.List;
import java.util.Optional;

/**
 * One condition of a statement: an operator, a condition key, and the values that it is held
 * against. {@code ForAnyValue:} and {@code ForAllValues:} make no difference to a key of one value,
 * and an access carries no other, except when the key is absent.
 *
 * <p>An operator that nobody knows never helps: with it, an allow does not count and a deny does.
 */
public record Condition(String operator, String key, List<String> values) {
  private static final String FOR_ALL = "ForAllValues:";
  private static final String FOR_ANY = "ForAnyValue:";
  private static final String IF_EXISTS = "IfExists";

  public Condition {
    values = List.copyOf(values);
  }

  boolean surelyHolds(Access access) {
    return evaluated(access).orElse(false);
  }

  boolean mayHold(Access access) {
    return evaluated(access).orElse(true);
  }

  /** How it stands, for a person who wonders about the statement. */
  String told(Access access) {
    if (evaluated(access).isEmpty()) {
      return "nobody knows the operator " + Shown.of(operator);
    }
    String absent = access.value(key).isEmpty() ? ", which the call does not carry," : "";
    String outcome = surelyHolds(access) ? " holds" : " does not hold";
    return Shown.of(operator) + " of " + Shown.of(key) + absent + outcome;
  }

  private Optional<Boolean> evaluated(Access access) {
    Optional<String> actual = access.value(key);
    String bare = withoutSetOperator();
    if (bare.equals("Null")) {
      String absent = String.valueOf(actual.isEmpty());
      return Optional.of(values.stream().anyMatch(absent::equalsIgnoreCase));
    }
    return Comparison.named(withoutIfExists(bare))
        .map(
            comparison ->
                actual
                    .map(value -> comparison.holds(value, values, access))
                    .orElseGet(() -> holdsWithoutTheKey(comparison)));
  }

  private boolean holdsWithoutTheKey(Comparison comparison) {
    return operator.startsWith(FOR_ALL)
        || operator.endsWith(IF_EXISTS)
        || (comparison.negated() && !operator.startsWith(FOR_ANY));
  }

  private String withoutSetOperator() {
    return operator.startsWith(FOR_ALL) || operator.startsWith(FOR_ANY)
        ? operator.substring(operator.indexOf(':') + 1)
        : operator;
  }

  private static String withoutIfExists(String bare) {
    return bare.endsWith(IF_EXISTS) ? bare.substring(0, bare.length() - IF_EXISTS.length()) : bare;
  }
}
