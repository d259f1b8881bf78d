package dev.insightselectors.core.policy;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTest {
  @ParameterizedTest
  @CsvSource({
    "'',       ''",
    "*,        ''",
    "*,        anything",
    "**,       anything",
    "abc,      abc",
    "a*,       a",
    "a*,       abc",
    "*c,       abc",
    "*c,       abcc",
    "a*c,      ac",
    "a*c,      abbbc",
    "a*b*c,    aXbYc",
    "a*b*c,    abbcc",
    "a?c,      abc",
    "???,      abc",
    "?*,       a",
    "*?,       abc",
    "a*?c,     abc",
    "*ab,      aab",
    "*abab,    abaabab",
    "a.c,      a.c",
    "*,        a/b:c",
  })
  void matches(String pattern, String text) {
    assertThat(Glob.matches(pattern, text)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "'',      a",
    "a,       ''",
    "abc,     ABC",
    "abc,     abcd",
    "abc,     ab",
    "a?c,     ac",
    "a?c,     abbc",
    "?,       ''",
    "a*c,     abcd",
    "a*c,     bac",
    "a*b*c,   acb",
    "a*?c,    ac",
    "a.c,     abc",
    "[abc],   a",
  })
  void doesNotMatch(String pattern, String text) {
    assertThat(Glob.matches(pattern, text)).isFalse();
  }

  @Test
  void isNotSlowedDownByManyStars() {
    String pattern = "*a".repeat(500) + "b";
    String text = "a".repeat(5_000);
    boolean matches = assertTimeoutPreemptively(ofSeconds(5), () -> Glob.matches(pattern, text));
    assertThat(matches).isFalse();
  }
}
