package dev.insightselectors.core.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CodeTest {
  private static final int DOCUMENTED = 16;

  @Test
  void hasTheNamesOfThePageInItsOrder() {
    assertThat(Arrays.stream(Code.values()).limit(DOCUMENTED))
        .extracting(Code::wireName)
        .isSorted()
        .allMatch(name -> name.endsWith("Exception"));
  }

  @Test
  void hasOneErrorForEachDocumentedName() {
    assertThat(DocumentedError.class.getPermittedSubclasses()).hasSize(DOCUMENTED);
    assertThat(Code.values()).hasSize(DOCUMENTED + 1).endsWith(Code.INSIGHT_NOT_ENABLED);
  }
}
