package dev.insightselectors.testkit.aws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FreshNamesTest {
  private static final String LONG = "a".repeat(128);

  /** Or a scenario about what is near to a name would speak of what another one has made. */
  @ParameterizedTest
  @ValueSource(
      strings = {"AuditTrail", "Audit.Trail", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"})
  void noNameIsAnotherOneWithoutALetter(String name) {
    FreshNames names = new FreshNames("k1a2bx");
    List<String> made = IntStream.range(0, 3000).mapToObj(i -> names.like(name)).toList();
    Set<String> all = new HashSet<>(made);

    assertThat(all).hasSize(made.size());
    assertThat(made)
        .noneMatch(it -> all.contains(it.substring(0, it.length() - 1)))
        .noneMatch(it -> all.contains(it.substring(1)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"abc", "192.168.5"})
  void shortNamesKeepTheirLengthWhereThatCanBe(String name) {
    FreshNames names = new FreshNames("k1a2bx");

    assertThat(names.like(name)).startsWith(name.substring(0, 1));
    assertThat(names.like(LONG)).hasSize(LONG.length());
  }
}
