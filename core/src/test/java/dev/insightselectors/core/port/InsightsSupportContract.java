package dev.insightselectors.core.port;

import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.core.model.Region;
import dev.insightselectors.core.testing.Together;
import org.junit.jupiter.api.Test;

/** The obligations of {@link InsightsSupport}. */
public abstract class InsightsSupportContract {
  private static final int OFTEN = 50;

  protected abstract InsightsSupport insightsSupport();

  /** A Region in which Insights are offered. */
  protected abstract Region offering();

  /** A Region in which they are not. */
  protected abstract Region withholding();

  @Test
  void isThereWhereInsightsAreOffered() {
    assertThat(insightsSupport().isOfferedIn(offering())).isTrue();
  }

  @Test
  void isMissingWhereTheyAreNot() {
    assertThat(insightsSupport().isOfferedIn(withholding())).isFalse();
  }

  @Test
  void doesNotWaver() {
    InsightsSupport support = insightsSupport();
    assertThat(Together.run(OFTEN, number -> support.isOfferedIn(offering()))).containsOnly(true);
    assertThat(Together.run(OFTEN, number -> support.isOfferedIn(withholding())))
        .containsOnly(false);
  }
}
