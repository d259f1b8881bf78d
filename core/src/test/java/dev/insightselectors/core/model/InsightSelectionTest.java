package dev.insightselectors.core.model;

import static dev.insightselectors.core.testing.Samples.DESTINATION;
import static dev.insightselectors.core.testing.Samples.storeArn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class InsightSelectionTest {
  private static final InsightSelectors ON = InsightSelectors.of(InsightType.API_CALL_RATE);

  @Test
  void hasADestinationWhenInsightsAreOn() {
    assertThat(new InsightSelection(ON, Optional.of(storeArn(DESTINATION))).destination())
        .contains(storeArn(DESTINATION));
  }

  @Test
  void needsNoDestination() {
    assertThat(new InsightSelection(ON, Optional.empty()).selectors()).isEqualTo(ON);
  }

  @Test
  void hasNoDestinationWhenInsightsAreOff() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new InsightSelection(InsightSelectors.NONE, Optional.of(storeArn(DESTINATION))));
  }
}
