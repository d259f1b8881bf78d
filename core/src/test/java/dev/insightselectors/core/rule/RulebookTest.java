package dev.insightselectors.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.insightselectors.core.error.DocumentedError.InvalidParameter;
import dev.insightselectors.core.error.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class RulebookTest {
  private static final Refusal FIRST = new InvalidParameter("It", "is short");
  private static final Refusal SECOND = new InvalidParameter("It", "is blank");
  private static final Rule<String> LONG = rule("long", FIRST, 3);
  private static final Rule<String> LONGER = rule("longer", SECOND, 5);
  private static final Rulebook<String> BOOK = new Rulebook<>(List.of(LONG, LONGER));

  @Test
  void answersWithTheFirstBrokenRule() {
    assertThat(BOOK.firstBroken("")).contains(FIRST);
  }

  @Test
  void goesOnUntilARuleIsBroken() {
    assertThat(BOOK.firstBroken("four")).contains(SECOND);
  }

  @Test
  void hasNothingToSayWhenEveryRuleIsKept() {
    assertThat(BOOK.firstBroken("fives")).isEmpty();
  }

  @Test
  void doesNotAskOnAfterTheFirstBrokenRule() {
    List<String> asked = new ArrayList<>();
    Rule<String> noting = rule("longer", asked::add, SECOND);
    new Rulebook<>(List.of(LONG, noting)).firstBroken("");
    assertThat(asked).isEmpty();
  }

  @Test
  void hasNoTwoRulesOfOneId() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Rulebook<>(List.of(LONG, rule("long", SECOND, 5))));
  }

  private static Rule<String> rule(String id, Refusal refusal, int shortest) {
    return rule(id, text -> text.length() < shortest, refusal);
  }

  private static Rule<String> rule(String id, Predicate<String> broken, Refusal refusal) {
    return Rule.named(id)
        .says("It has at least so many characters")
        .brokenWhen(broken)
        .refusing(text -> refusal);
  }
}
