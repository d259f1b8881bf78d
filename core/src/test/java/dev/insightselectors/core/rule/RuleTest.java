package dev.insightselectors.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.core.error.DocumentedError.InvalidParameter;
import dev.insightselectors.core.error.DocumentedError.InvalidTrailName;
import dev.insightselectors.core.error.Refusal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RuleTest {
  private static final Rule<String> NOT_EMPTY =
      Rule.named("not-empty")
          .from("PIS-104", "PIS-105")
          .says("It is not empty")
          .brokenWhen(String::isEmpty)
          .refusing(text -> new InvalidParameter("It", "is empty: " + text));

  @Test
  void isKept() {
    assertThat(NOT_EMPTY.judge("text")).isEmpty();
  }

  @Test
  void isBroken() {
    assertThat(NOT_EMPTY.judge("")).contains(new InvalidParameter("It", "is empty: "));
  }

  @Test
  void knowsWhereItComesFrom() {
    assertThat(NOT_EMPTY)
        .extracting(Rule::id, Rule::requirements, Rule::statement)
        .containsExactly("not-empty", List.of("PIS-104", "PIS-105"), "It is not empty");
  }

  @Test
  void canBeAskedAboutWhatLeadsToItsSubject() {
    Rule<Integer> rule = NOT_EMPTY.over("x"::repeat);
    assertThat(rule.judge(0)).isPresent();
    assertThat(rule.judge(1)).isEmpty();
  }

  @Test
  void canBeAskedAboutWhatMayLeadToItsSubject() {
    Rule<Optional<String>> rule = NOT_EMPTY.overAny(subject -> subject);
    assertThat(rule.judge(Optional.of(""))).isPresent();
    assertThat(rule.judge(Optional.of("text"))).isEmpty();
  }

  @Test
  void isKeptWhereThereIsNoSubject() {
    Rule<Optional<String>> rule = NOT_EMPTY.overAny(subject -> subject);
    assertThat(rule.judge(Optional.empty())).isEmpty();
  }

  @Test
  void canRefuseOtherwise() {
    Refusal otherwise = new InvalidTrailName("It is empty");
    assertThat(NOT_EMPTY.refusingInstead((text, own) -> otherwise).judge("")).contains(otherwise);
  }

  @Test
  void keepsItsIdHoweverItIsBent() {
    assertThat(NOT_EMPTY.over("x"::repeat).id()).isEqualTo("not-empty");
    assertThat(NOT_EMPTY.overAny((Optional<String> it) -> it).id()).isEqualTo("not-empty");
    assertThat(NOT_EMPTY.refusingInstead((text, own) -> own).id()).isEqualTo("not-empty");
  }
}
