package dev.insightselectors.testkit.run;

import dev.insightselectors.testkit.subject.Subject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The subject of the run on this thread. Cucumber makes the injector of the steps by itself, so
 * this is the one place where a run can hand it something.
 */
public final class CurrentSubject {
  private static final ThreadLocal<@Nullable RecordingSubject> CURRENT = new ThreadLocal<>();

  private CurrentSubject() {}

  public static Subject get() {
    return recording();
  }

  /** What is seen in the run on this thread. */
  public static Observed observed() {
    return recording().observed();
  }

  private static RecordingSubject recording() {
    return Optional.ofNullable(CURRENT.get())
        .orElseThrow(() -> new IllegalStateException("no conformance run is under way"));
  }

  static void during(RecordingSubject subject, Runnable run) {
    CURRENT.set(subject);
    try {
      run.run();
    } finally {
      CURRENT.remove();
    }
  }
}
