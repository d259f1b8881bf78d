package dev.insightselectors.neighbours;

import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.core.error.Code;
import dev.insightselectors.neighbours.error.NeighbourCode;
import org.junit.jupiter.api.Test;

class NeighbourCodeTest {
  @Test
  void namesNoErrorThatTheCoreHas() {
    assertThat(NeighbourCode.values())
        .extracting(NeighbourCode::wireName)
        .hasSize(26)
        .doesNotHaveDuplicates()
        .allMatch(name -> name.endsWith("Exception") && Code.named(name).isEmpty());
  }
}
