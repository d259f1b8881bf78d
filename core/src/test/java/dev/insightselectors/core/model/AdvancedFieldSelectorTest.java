package dev.insightselectors.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every operator against the value {@code Management}. */
class AdvancedFieldSelectorTest {
  private static final List<String> NO = List.of();

  static Stream<Arguments> passing() {
    return Stream.of(
        arguments("no operator", selector(NO, NO, NO, NO, NO, NO)),
        arguments("equals", selector(List.of("Management"), NO, NO, NO, NO, NO)),
        arguments("equals one of two", selector(List.of("Data", "Management"), NO, NO, NO, NO, NO)),
        arguments("starts", selector(NO, List.of("Man"), NO, NO, NO, NO)),
        arguments("starts with one of two", selector(NO, List.of("X", "M"), NO, NO, NO, NO)),
        arguments("ends", selector(NO, NO, List.of("ment"), NO, NO, NO)),
        arguments("ends with one of two", selector(NO, NO, List.of("x", "t"), NO, NO, NO)),
        arguments("not equal", selector(NO, NO, NO, List.of("Data", "Insight"), NO, NO)),
        arguments("not the start", selector(NO, NO, NO, NO, List.of("D", "I"), NO)),
        arguments("not the end", selector(NO, NO, NO, NO, NO, List.of("a", "sight"))),
        arguments("all agree", selector(NO, List.of("M"), List.of("t"), List.of("Met"), NO, NO)));
  }

  static Stream<Arguments> stopping() {
    return Stream.of(
        arguments("equals another", selector(List.of("Data"), NO, NO, NO, NO, NO)),
        arguments("in other letter case", selector(List.of("management"), NO, NO, NO, NO, NO)),
        arguments("starts otherwise", selector(NO, List.of("man", "D"), NO, NO, NO, NO)),
        arguments("ends otherwise", selector(NO, NO, List.of("Ment", "a"), NO, NO, NO)),
        arguments("one not equal", selector(NO, NO, NO, List.of("Data", "Management"), NO, NO)),
        arguments("one not the start", selector(NO, NO, NO, NO, List.of("D", "Man"), NO)),
        arguments("one not the end", selector(NO, NO, NO, NO, NO, List.of("a", "ment"))),
        arguments("at odds", selector(NO, List.of("M"), NO, NO, NO, List.of("t"))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("passing")
  void passesAValueThatEveryOperatorAgreesTo(String title, AdvancedFieldSelector selector) {
    assertThat(selector.passes("Management")).isTrue();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("stopping")
  void stopsAValueThatOneOperatorObjectsTo(String title, AdvancedFieldSelector selector) {
    assertThat(selector.passes("Management")).isFalse();
  }

  @Test
  void hasShorthandsForTheUsualOperators() {
    assertThat(AdvancedFieldSelector.equalTo("readOnly", "true"))
        .isEqualTo(new AdvancedFieldSelector("readOnly", List.of("true"), NO, NO, NO, NO, NO));
    assertThat(AdvancedFieldSelector.notEqualTo("readOnly", "true"))
        .isEqualTo(new AdvancedFieldSelector("readOnly", NO, NO, NO, List.of("true"), NO, NO));
  }

  private static AdvancedFieldSelector selector(
      List<String> equal,
      List<String> start,
      List<String> end,
      List<String> notEqual,
      List<String> notStart,
      List<String> notEnd) {
    return new AdvancedFieldSelector(
        "eventCategory", equal, start, end, notEqual, notStart, notEnd);
  }
}
