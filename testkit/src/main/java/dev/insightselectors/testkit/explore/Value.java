package dev.insightselectors.testkit.explore;

import java.util.List;

/**
 * What a member is given, as the tables of the features write it.
 *
 * @param aims the requirements that a call shows which is accepted with it
 * @param bars those by which a call is refused that has it, beside those of the rules
 */
record Value(String text, List<String> aims, List<String> bars) {
  Value {
    aims = List.copyOf(aims);
    bars = List.copyOf(bars);
  }

  Value(String text, List<String> aims) {
    this(text, aims, List.of());
  }

  static Value barred(String text, String... bars) {
    return new Value(text, List.of(), List.of(bars));
  }

  static Value of(String text, String... aims) {
    return new Value(text, List.of(aims));
  }
}
