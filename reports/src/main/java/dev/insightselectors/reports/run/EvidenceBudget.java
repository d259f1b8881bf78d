package dev.insightselectors.reports.run;

import dev.insightselectors.reports.page.Beginning;
import dev.insightselectors.testkit.run.ScenarioResult;
import java.util.List;

/**
 * How much of what was sent and received fits on the page, so that it opens at once on a phone.
 *
 * <p>What did not pass gets more, because that is what is read. The rest is in report.json.
 */
final class EvidenceBudget {
  private static final int WHOLE_PAGE = 600_000;
  private static final int MOST_PER_SHARE = 6_000;
  private static final int SHARES_OF_A_FAILURE = 4;

  private final int share;

  EvidenceBudget(List<ScenarioResult> scenarios) {
    int shares = scenarios.stream().mapToInt(EvidenceBudget::shares).sum();
    this.share = Math.min(MOST_PER_SHARE, WHOLE_PAGE / Math.max(1, shares));
  }

  Room of(ScenarioResult scenario) {
    return new Room(share * shares(scenario));
  }

  private static int shares(ScenarioResult scenario) {
    return scenario.verdict().failsTheRun() ? SHARES_OF_A_FAILURE : 1;
  }

  /** What one scenario may still show. */
  static final class Room {
    private int left;

    Room(int left) {
      this.left = left;
    }

    boolean has(int characters) {
      return characters <= left;
    }

    /** As much of the text as still fits, and how much was left out. */
    String fitting(String text) {
      int fits = Math.min(text.length(), left);
      left -= fits;
      if (fits == text.length()) {
        return text;
      }
      return Beginning.of(text, fits)
          + "… %s more characters in report.json".formatted(text.length() - fits);
    }
  }
}
