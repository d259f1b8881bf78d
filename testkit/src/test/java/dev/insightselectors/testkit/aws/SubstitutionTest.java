package dev.insightselectors.testkit.aws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SubstitutionTest {

  @Test
  void aSubstituteIsNotSubstitutedAgain() {
    Substitution exchange = new Substitution(Map.of("111", "222", "222", "111"));

    assertThat(exchange.in("from 111 to 222")).isEqualTo("from 222 to 111");
  }

  @Test
  void theLongerNameIsMeantWhereAShorterOneIsPartOfIt() {
    Substitution names = new Substitution(Map.of("111", "999"));
    names.put("arn:111:trail/a", "arn:999:trail/a1");

    assertThat(names.in("arn:111:trail/a of 111")).isEqualTo("arn:999:trail/a1 of 999");
  }

  @Test
  void whatIsNotSpokenOfStays() {
    assertThat(new Substitution(Map.of()).in("as it is")).isEqualTo("as it is");
  }
}
