package dev.insightselectors.adapters.aws.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.adapters.aws.Bounds;
import dev.insightselectors.adapters.aws.engine.Dynalite;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TableCreationTest {
  private final TableCreation creation =
      new TableCreation(
          Tables.client(Dynalite.engine().endpoint(), Bounds.USUAL), "made-" + UUID.randomUUID());

  @Test
  void makesATableThatCanBeUsed() {
    assertThat(creation.isDone()).isFalse();
    assertThat(creation.create()).isTrue();
    assertThat(creation.isDone()).isTrue();
  }

  @Test
  void leavesATableThatIsThere() {
    creation.create();
    assertThat(creation.create()).isFalse();
  }
}
