package dev.insightselectors.testkit.spec;

import java.util.Locale;

/** How a row is accounted for. Every row is in just one of these, wherever rows are counted. */
public enum Account {
  /** A scenario shows it that rests on the page alone. */
  DOCUMENTED,
  /** No such scenario, but one that rests on a conclusion from the page. */
  INFERRED,
  /** Scenarios show it, all of them by an interpretation. */
  INTERPRETED,
  /** It has no scenario of its own, but the row that it repeats has. */
  REPEATED,
  /** There is nothing to show. */
  EXCLUDED,
  /** Nothing shows it, though something should. */
  MISSING;

  static Account of(Basis basis) {
    return switch (basis) {
      case DOCUMENTED -> DOCUMENTED;
      case INFERRED -> INFERRED;
      case INTERPRETED -> INTERPRETED;
    };
  }

  /** In lower case, for a reader. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
