package dev.insightselectors.core.policy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Policy variables: <code>${aws:SourceAccount}</code> stands for the value in the context. */
final class Variables {
  private static final Pattern VARIABLE = Pattern.compile("\\$\\{([^}]+)}");

  private Variables() {}

  /** A variable without a value stays as it is written, and so matches nothing. */
  static String filledIn(String pattern, Access access) {
    if (!pattern.contains("${")) {
      return pattern;
    }
    return VARIABLE
        .matcher(pattern)
        .replaceAll(
            found -> Matcher.quoteReplacement(access.value(found.group(1)).orElse(found.group())));
  }
}
