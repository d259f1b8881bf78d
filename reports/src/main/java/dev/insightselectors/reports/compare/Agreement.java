package dev.insightselectors.reports.compare;

import java.util.Locale;

/** How far implementations are of one mind; what a reader should see first comes first. */
public enum Agreement {
  /** One passed where another failed. */
  DIFFER("They differ", "One passes what another fails."),
  /** The AWS documentation does not say, and they filled the silence differently. */
  CHOSE(
      "Their interpretations differ",
      "The AWS documentation does not say, and each answers in its own way."),
  /** Some could not be judged, or were not run. */
  UNJUDGED("Not judged everywhere", "Where all were judged, they agree."),
  /** All passed, or all failed. */
  AGREE("They agree", "All pass, or all fail, the same scenarios."),
  /** No scenario stands for it. */
  NOTHING("Nothing to compare", "No scenario stands for these.");

  private final String words;
  private final String meaning;

  Agreement(String words, String meaning) {
    this.words = words;
    this.meaning = meaning;
  }

  public String words() {
    return words;
  }

  String meaning() {
    return meaning;
  }

  /** As JSON, links and filters spell it. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }
}
