package dev.insightselectors.testkit.run;

import java.util.List;
import org.opentest4j.AssertionFailedError;

/** An accepted call is answered, or read back, as another one than was asked for. */
public final class WrongAnswerError extends AssertionFailedError {
  private static final long serialVersionUID = 1;

  /** What stands in a report where other failures have their step. */
  static final String STEP = "And what is answered and read back is what was asked for";

  private final transient List<String> requirements;

  /**
   * @param requirements the ids of those that the answer breaks, whatever the scenario is about
   */
  public WrongAnswerError(
      String message, Object asked, Object answered, List<String> requirements) {
    super(message, asked, answered);
    this.requirements = List.copyOf(requirements);
  }

  static boolean isTold(Failure failure) {
    return failure.step().equals(STEP);
  }

  List<String> requirements() {
    return requirements;
  }
}
