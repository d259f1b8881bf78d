package dev.insightselectors.testkit.run;

import dev.insightselectors.testkit.subject.Subject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The subject of the run on this thread. Cucumber makes the injector of the steps by itself, so
 * this is the one place where a run can hand it something.
 */
public final class CurrentSubject {
  private static final ThreadLocal<@Nullable Subject> CURRENT = new ThreadLocal<>();

  private CurrentSubject() {}

  public static Subject get() {
    return Optional.ofNullable(CURRENT.get())
        .orElseThrow(() -> new IllegalStateException("no conformance run is under way"));
  }

  static void during(Subject subject, Runnable run) {
    CURRENT.set(subject);
    try {
      run.run();
    } finally {
      CURRENT.remove();
    }
  }
}
