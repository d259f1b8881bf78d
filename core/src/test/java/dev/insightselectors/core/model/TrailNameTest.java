package dev.insightselectors.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrailNameTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "abc",
        "ABC",
        "123",
        "my-trail",
        "my_trail",
        "my.trail",
        "a.b_c-d",
        "a-1.B_2",
        "1.2.3",
        "1.2.3.4.5",
        "1.2.3.4a",
        "1.2.3.1234",
        "1-2-3-4"
      })
  void hasLettersDigitsAndSinglePunctuation(String value) {
    assertThat(new TrailName(value)).hasToString(value);
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 4, 127, 128})
  void hasThreeTo128Characters(int length) {
    assertThat(TrailName.isTrailName("a".repeat(length))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 129, 100_000})
  void isNeitherShorterNorLonger(int length) {
    String name = "a".repeat(length);
    assertThat(TrailName.hasAllowedLength(name)).isFalse();
    assertThatIllegalArgumentException().isThrownBy(() -> new TrailName(name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "my trail",
        "my/trail",
        "my:trail",
        "my,trail",
        "my\ntrail",
        "mytrail\n",
        "\nmytrail",
        "mytr\u00e9l",
        "my\u0662trail",
        "\uff41bc",
        "my\u2013trail",
        "my\u0000trail",
        "my+trail"
      })
  void hasNoOtherCharacters(String name) {
    assertThat(TrailName.hasOnlyAllowedCharacters(name)).isFalse();
    assertThatIllegalArgumentException().isThrownBy(() -> new TrailName(name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {".my", "_my", "-my", "my.", "my_", "my-", ".", "-my-", "", "\u0661my", "my\u00e9"})
  void beginsAndEndsWithALetterOrDigit(String name) {
    assertThat(TrailName.beginsAndEndsWithLetterOrDigit(name)).isFalse();
    assertThatIllegalArgumentException().isThrownBy(() -> new TrailName(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "1", "a1", "a.b", "Z-9"})
  void mayBeginAndEndWithAnyLetterOrDigit(String name) {
    assertThat(TrailName.beginsAndEndsWithLetterOrDigit(name)).isTrue();
  }

  static Stream<String> pairsOfPunctuation() {
    return Stream.of(".", "_", "-")
        .flatMap(first -> Stream.of(".", "_", "-").map(second -> first + second));
  }

  @ParameterizedTest
  @MethodSource("pairsOfPunctuation")
  void hasNoTwoPunctuationMarksInARow(String pair) {
    assertThat(TrailName.hasAdjacentPunctuation("my" + pair + "trail")).isTrue();
    assertThat(TrailName.isTrailName("my" + pair + "trail")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"192.168.5.4", "0.0.0.0", "999.1.1.1", "255.255.255.255", "01.02.03.04"})
  void isNoIpAddress(String name) {
    assertThat(TrailName.isIpAddress(name)).isTrue();
    assertThat(TrailName.isTrailName(name)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.2.3", "1.2.3.4.5", "1.2.3.1234", "1.2.3.x", "1-2-3-4", "\u0661.2.3.4"})
  void mayHaveMoreOrFewerPartsThanAnIpAddress(String name) {
    assertThat(TrailName.isIpAddress(name)).isFalse();
  }
}
