package dev.insightselectors.core.policy;

import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Policy variables: <code>${aws:SourceAccount}</code> stands for the value in the context, <code>
 * ${aws:username, 'nobody'}</code> for a default where there is none, and <code>${*}</code>, <code>
 * ${?}</code> and <code>${$}</code> for the character. What is opened and never closed is no
 * variable. A text is read once from left to right, so none makes it slow.
 */
final class Variables {
  private static final Set<String> CHARACTERS = Set.of("*", "?", "$");

  private Variables() {}

  /**
   * The text with its variables filled in; nothing when one of them has no value, for such a text
   * equals nothing and is like nothing.
   *
   * @param quoted how a value is written where wildcards have a meaning
   */
  static Optional<String> filledIn(String text, Access access, UnaryOperator<String> quoted) {
    StringBuilder filled = new StringBuilder();
    int done = 0;
    for (int open = text.indexOf("${"); open >= 0; open = text.indexOf("${", done)) {
      int close = text.indexOf('}', open);
      if (close < 0) {
        break;
      }
      Optional<String> value = value(text.substring(open + 2, close), access);
      if (value.isEmpty()) {
        return value;
      }
      filled.append(text, done, open).append(quoted.apply(value.get()));
      done = close + 1;
    }
    return Optional.of(filled.append(text, done, text.length()).toString());
  }

  private static Optional<String> value(String variable, Access access) {
    if (CHARACTERS.contains(variable)) {
      return Optional.of(variable);
    }
    int comma = variable.indexOf(',');
    return comma < 0
        ? access.value(variable.strip())
        : access
            .value(variable.substring(0, comma).strip())
            .or(() -> unquoted(variable.substring(comma + 1).strip()));
  }

  private static Optional<String> unquoted(String text) {
    return text.length() > 1 && text.startsWith("'") && text.endsWith("'")
        ? Optional.of(text.substring(1, text.length() - 1))
        : Optional.empty();
  }
}
