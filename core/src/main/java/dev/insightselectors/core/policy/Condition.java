package dev.insightselectors.core.policy;

import java.util.List;
import java.util.Optional;

/**
 * One condition of a statement: an operator, a condition key, and the values that it is held
 * against. {@code ForAnyValue:} and {@code ForAllValues:} make no difference to a key of one value
 * except when the key is absent.
 *
 * <p>An operator that we do not evaluate never helps: with it, an allow does not count and a deny
 * does.
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

  private Optional<Boolean> evaluated(Access access) {
    Optional<String> actual = access.value(key);
    if (operator.equals("Null")) {
      return Optional.of(values.stream().anyMatch(v -> v.equals("true") == actual.isEmpty()));
    }
    Optional<Comparison> comparison = Comparison.named(bareOperator());
    if (comparison.isEmpty()) {
      return Optional.empty();
    }
    if (actual.isEmpty()) {
      return Optional.of(holdsWithoutTheKey(comparison.get()));
    }
    return Optional.of(comparison.get().holds(actual.get(), values, access));
  }

  private boolean holdsWithoutTheKey(Comparison comparison) {
    return operator.startsWith(FOR_ALL)
        || operator.endsWith(IF_EXISTS)
        || (comparison.negated() && !operator.startsWith(FOR_ANY));
  }

  private String bareOperator() {
    String bare = operator;
    if (bare.startsWith(FOR_ALL) || bare.startsWith(FOR_ANY)) {
      bare = bare.substring(bare.indexOf(':') + 1);
    }
    return bare.endsWith(IF_EXISTS) ? bare.substring(0, bare.length() - IF_EXISTS.length()) : bare;
  }
}
