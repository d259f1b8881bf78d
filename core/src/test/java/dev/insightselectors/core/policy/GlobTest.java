package dev.insightselectors.core.policy;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.util.ArrayList;
import java.util.List;
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

  @Test
  void agreesWithTheDefinitionOnEveryShortPatternAndText() {
    List<String> patterns = words("ab*?", 5);
    List<String> texts = words("ab", 6);
    for (String pattern : patterns) {
      for (String text : texts) {
        if (Glob.matches(pattern, text) != isDefinedToMatch(pattern, text)) {
          assertThat(pattern + " matches " + text).isEqualTo("" + isDefinedToMatch(pattern, text));
        }
      }
    }
  }

  @Test
  void matchesQuotedTextWithItselfAlone() {
    assertThat(Glob.matches(Glob.quoted("a*b?"), "a*b?")).isTrue();
    assertThat(Glob.matches(Glob.quoted("a*b?"), "aXXbY")).isFalse();
  }

  private static boolean isDefinedToMatch(String pattern, String text) {
    if (pattern.isEmpty()) {
      return text.isEmpty();
    }
    String rest = pattern.substring(1);
    if (pattern.startsWith("*")) {
      return isDefinedToMatch(rest, text)
          || (!text.isEmpty() && isDefinedToMatch(pattern, text.substring(1)));
    }
    return !text.isEmpty()
        && (pattern.startsWith("?") || pattern.charAt(0) == text.charAt(0))
        && isDefinedToMatch(rest, text.substring(1));
  }

  private static List<String> words(String letters, int longest) {
    List<String> all = new ArrayList<>(List.of(""));
    for (int i = 0; i < all.size() && all.get(i).length() < longest; i++) {
      for (int j = 0; j < letters.length(); j++) {
        all.add(all.get(i) + letters.charAt(j));
      }
    }
    return all;
  }
}
