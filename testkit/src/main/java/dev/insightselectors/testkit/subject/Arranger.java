package dev.insightselectors.testkit.subject;

import java.util.List;
import java.util.Set;

/** A way of making an implementation behind a URL be as a scenario needs it. */
public interface Arranger {

  /** {@code control} or {@code aws}. */
  String name();

  /** What can be arranged in this way. */
  Set<Capability> capabilities();

  /** What was called to find that out, and how each ended: {@code KMS ListKeys: accepted}. */
  default List<String> probed() {
    return List.of();
  }

  Arranged arrange(Setting setting, Subject subject);
}
