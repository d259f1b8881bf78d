package dev.insightselectors.reports.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text of a subject may be cut anywhere, but never within a letter. */
class ShortenedTextsTest {
  private static final String PAIR = "\uD83D\uDE00";

  @ParameterizedTest
  @ValueSource(strings = {"", "x"})
  void keepLettersOfTwoCharactersWhole(String shift) {
    String text = shift + PAIR.repeat(100_000);

    assertWhole(Markdown::escaped, text);
    assertWhole(Texts::shortened, text);
  }

  private static void assertWhole(UnaryOperator<String> shortened, String text) {
    assertThat(shortened.apply(text))
        .hasSizeLessThan(text.length())
        .doesNotMatch("(?s).*[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF]).*");
  }
}
