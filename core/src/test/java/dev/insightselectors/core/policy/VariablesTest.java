package dev.insightselectors.core.policy;

import static dev.insightselectors.core.policy.Policies.accessWith;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VariablesTest {
  private static final int MANY = 3_000_000;
  private static final Access ACCESS =
      accessWith(
          Map.of("aws:SourceAccount", "123456789012", "aws:Odd", "$1\\", "aws:Star", "a*b?"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          plain                                      | plain
          ${aws:SourceAccount}                       | 123456789012
          logs/${aws:SourceAccount}/*                | logs/123456789012/*
          ${AWS:sourceaccount}-${aws:SourceAccount}  | 123456789012-123456789012
          ${ aws:SourceAccount }                     | 123456789012
          ${aws:Odd}                                 | $1\\
          ${aws:SourceAccount                        | ${aws:SourceAccount
          a${aws:Odd}${aws:SourceAccount             | a$1\\${aws:SourceAccount
          $aws:SourceAccount                         | $aws:SourceAccount
          a}b${aws:Odd}}                             | a}b$1\\}
          ${$}${*}${?}                               | $*?
          ${$}{aws:SourceAccount}                    | ${aws:SourceAccount}
          ${aws:None, 'nobody'}                      | nobody
          ${aws:None,'nobody'}/x                     | nobody/x
          ${aws:None, 'a, b'}                        | a, b
          ${aws:SourceAccount, 'nobody'}             | 123456789012
          """)
  void areFilledIn(String text, String filledIn) {
    assertThat(Variables.filledIn(text, ACCESS, UnaryOperator.identity())).contains(filledIn);
  }

  @Test
  void mayHaveNothingForADefault() {
    assertThat(Variables.filledIn("a${aws:None, ''}b", ACCESS, UnaryOperator.identity()))
        .contains("ab");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${aws:None}",
        "a/${aws:SourceAccount}/${aws:None}",
        "${}",
        "${aws:None, nobody}",
        "${aws:None, 'nobody}",
        "${aws:None, '}",
        "${${aws:SourceAccount}}"
      })
  void leaveNothingToMatchWhenOneHasNoValue(String text) {
    assertThat(Variables.filledIn(text, ACCESS, UnaryOperator.identity())).isEmpty();
  }

  @Test
  void giveCharactersWhereWildcardsHaveAMeaning() {
    String pattern = Variables.filledIn("${aws:Star}${*}*", ACCESS, Glob::quoted).orElseThrow();
    assertThat(Glob.matches(pattern, "a*b?*-and-more")).isTrue();
    assertThat(Glob.matches(pattern, "aXbY*")).isFalse();
    assertThat(Glob.matches(pattern, "a*b?")).isFalse();
  }

  /** Were each opening looked at until the end of the text, this would take hours. */
  @ParameterizedTest
  @ValueSource(strings = {"${", "${a", "${aws:SourceAccount"})
  void areReadInOnePassThoughNoneIsClosed(String opening) {
    String text = opening.repeat(MANY);
    assertThat(Variables.filledIn(text, ACCESS, UnaryOperator.identity()).orElseThrow().length())
        .isEqualTo(text.length());
  }

  @Test
  void areReadInOnePassThoughThereAreMany() {
    String text = "${aws:SourceAccount}".repeat(MANY / 10);
    assertThat(Variables.filledIn(text, ACCESS, UnaryOperator.identity()).orElseThrow())
        .hasSize(12 * MANY / 10);
  }
}
