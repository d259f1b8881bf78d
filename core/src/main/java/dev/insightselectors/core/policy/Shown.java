package dev.insightselectors.core.policy;

import dev.insightselectors.core.model.Quoted;

/** A name out of a policy, as a message shows it: never longer than a line. */
final class Shown {
  private static final int LONGEST = 100;

  private Shown() {}

  static String of(String name) {
    return name.length() <= LONGEST ? name : Quoted.beginning(name, LONGEST) + "...";
  }
}
