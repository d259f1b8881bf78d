package dev.insightselectors.core.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuotedTest {
  @Test
  void showsALineInFull() {
    assertThat(Quoted.of("a".repeat(300))).isEqualTo("\"" + "a".repeat(300) + "\"");
  }

  @Test
  void cutsWhatIsLongerThanALine() {
    assertThat(Quoted.of("a".repeat(301)))
        .isEqualTo("\"" + "a".repeat(300) + "...\" (301 characters)");
  }
}
