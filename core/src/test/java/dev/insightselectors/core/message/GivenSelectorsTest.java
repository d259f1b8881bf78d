package dev.insightselectors.core.message;

import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.core.message.GivenSelectors.Listed;
import dev.insightselectors.core.message.GivenSelectors.Malformed;
import dev.insightselectors.core.message.GivenSelectors.Missing;
import dev.insightselectors.core.model.InsightSelectors;
import dev.insightselectors.core.model.InsightType;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GivenSelectorsTest {
  @Test
  void askForNothingWhenTheyAreMissing() {
    assertThat(new Missing().understood()).isEqualTo(InsightSelectors.NONE);
  }

  @Test
  void askForNothingWhenTheyAreMalformed() {
    assertThat(new Malformed("It is no array").understood()).isEqualTo(InsightSelectors.NONE);
  }

  @Test
  void askForTheTypesThatAreKnown() {
    assertThat(Listed.of("ApiErrorRateInsight", "Other").understood())
        .isEqualTo(InsightSelectors.of(InsightType.API_ERROR_RATE));
  }

  @Test
  void areUnderstoodWhenEveryTypeIsKnown() {
    assertThat(Listed.of("ApiErrorRateInsight", "ApiCallRateInsight").notUnderstood()).isEmpty();
  }

  @Test
  void areUnderstoodWhenTheListIsEmpty() {
    assertThat(Listed.of().notUnderstood()).isEmpty();
  }

  @Test
  void nameTheFirstTypeThatIsNotKnown() {
    assertThat(Listed.of("ApiCallRateInsight", "One", "Two").notUnderstood()).contains("One");
  }

  @Test
  void areNotUnderstoodWithoutAType() {
    Listed listed = Listed.ofTypes(List.of(Optional.empty()));
    assertThat(listed.notUnderstood()).contains("");
  }
}
