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

  /** Half a letter is no text, and whoever reads the answer as UTF-8 would find a question mark. */
  @Test
  void cutsNoLetterInTwo() {
    assertThat(Quoted.of("a".repeat(299) + "\uD83D\uDE00" + "b"))
        .isEqualTo("\"" + "a".repeat(299) + "...\" (302 characters)");
  }
}
