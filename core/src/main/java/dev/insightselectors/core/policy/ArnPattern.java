package dev.insightselectors.core.policy;

/** ARNs are compared part by part: a wildcard in one of the six never reaches into the next. */
final class ArnPattern {
  private static final int PARTS = 6;

  private ArnPattern() {}

  static boolean matches(String pattern, String arn) {
    String[] wanted = pattern.split(":", PARTS);
    String[] actual = arn.split(":", PARTS);
    if (wanted.length != PARTS || actual.length != PARTS) {
      return pattern.equals("*");
    }
    for (int i = 0; i < PARTS; i++) {
      if (!Glob.matches(wanted[i], actual[i])) {
        return false;
      }
    }
    return true;
  }
}
