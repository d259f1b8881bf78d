package dev.insightselectors.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.insightselectors.core.error.Code;
import dev.insightselectors.core.error.Refusal;
import dev.insightselectors.core.rule.Rule;
import dev.insightselectors.core.rule.Rulebook;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BentRulesTest {
  private static final Refusal SHORT = Defects.refusal(Code.INVALID_TRAIL_NAME);
  private static final Refusal BLANK = Defects.refusal(Code.INVALID_PARAMETER);
  private static final Rulebook<String> BOOK =
      new Rulebook<>(List.of(rule("long", SHORT, 3), rule("longer", BLANK, 5)));

  @Test
  void letsARuleJudgeOtherwiseInItsPlace() {
    Rulebook<String> bent = BentRules.in(BOOK, "long"::equals, good -> text -> Optional.empty());

    assertThat(bent.rules()).extracting(Rule::id).containsExactly("long", "longer");
    assertThat(bent.firstBroken("")).contains(BLANK);
  }

  @Test
  void leavesTheOthersAsTheyAre() {
    Rulebook<String> bent =
        BentRules.in(BOOK, "longer"::equals, good -> text -> Optional.of(BLANK));

    assertThat(bent.firstBroken("")).contains(SHORT);
    assertThat(bent.firstBroken("long enough")).contains(BLANK);
  }

  @Test
  void doesNotBendARuleThatIsNotThere() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BentRules.in(BOOK, "other"::equals, good -> text -> Optional.empty()));
  }

  private static Rule<String> rule(String id, Refusal refusal, int shortest) {
    return Rule.named(id)
        .says("It has " + shortest + " characters")
        .brokenWhen((String text) -> text.length() < shortest)
        .refusing(text -> refusal);
  }
}
