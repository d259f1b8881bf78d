package dev.insightselectors.app.conform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class EstimateTest {

  @Test
  void isOfWorkThatGoesOnAsItDid() {
    assertThat(Estimate.left(80, 240, Duration.ofSeconds(10))).contains("about 21 s left");
    assertThat(Estimate.left(10, 400, Duration.ofSeconds(20))).contains("about 14 minutes left");
  }

  @Test
  void saysNothingWhereItKnowsNothing() {
    assertThat(Estimate.left(1, 400, Duration.ofSeconds(9))).isEmpty();
    assertThat(Estimate.left(400, 400, Duration.ofSeconds(9))).isEmpty();
  }
}
