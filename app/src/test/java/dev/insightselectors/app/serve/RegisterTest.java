package dev.insightselectors.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The checker itself, against histories that are right and wrong. */
class RegisterTest {
  private final Register register = new Register("the register", "first");

  @Test
  void findsALostUpdate() {
    register.acknowledged("a", 1, 2);
    register.acknowledged("b", 3, 4);
    register.seen("a", 5, 6);
    assertThat(register.firstContradiction()).contains("the register was seen as a");
  }

  @Test
  void findsAValueThatNobodyWrote() {
    register.seen("a", 1, 2);
    assertThat(register.firstContradiction()).isPresent();
  }

  @Test
  void allowsEitherOfTwoWritesAtOnce() {
    register.acknowledged("a", 1, 4);
    register.acknowledged("b", 2, 3);
    register.seen("a", 5, 6);
    register.seen("b", 5, 6);
    assertThat(register.firstContradiction()).isEmpty();
  }

  @Test
  void allowsAWriteInDoubtToBeMadeOrNot() {
    register.inDoubt("a", 1);
    register.seen("first", 2, 3);
    register.seen("a", 4, 5);
    assertThat(register.firstContradiction()).isEmpty();
  }
}
