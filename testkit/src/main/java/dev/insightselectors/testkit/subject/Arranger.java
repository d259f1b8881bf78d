package dev.insightselectors.testkit.subject;

import java.util.Set;

/** A way of making an implementation behind a URL be as a scenario needs it. */
public interface Arranger {

  /** {@code control} or {@code aws}. */
  String name();

  /** What can be arranged in this way. */
  Set<Capability> capabilities();

  Arranged arrange(Setting setting, Subject subject);
}
