package dev.insightselectors.testkit.run;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The step that says how the call of a scenario has to end. */
final class Ending {
  private static final Pattern STEP =
      Pattern.compile("\\w+ the call (is accepted|is refused with|ends in one of)");

  private Ending() {}

  /** Among steps as they are shown, keyword and text. */
  static Optional<String> among(List<String> steps) {
    return steps.stream().filter(Ending::is).findFirst();
  }

  static boolean is(String step) {
    return STEP.matcher(step).lookingAt();
  }
}
