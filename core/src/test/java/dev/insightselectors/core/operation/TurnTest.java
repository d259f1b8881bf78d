package dev.insightselectors.core.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class TurnTest {
  private static final int FOR_EVER = 60_000;
  private static final int A_MOMENT = 1;

  private final List<String> happened = new CopyOnWriteArrayList<>();

  @Test
  void holdsUpOthersUntilItIsOver() {
    Turn turn = new Turn(FOR_EVER);
    CompletableFuture<Void> other = turn.during(() -> anotherWaits(turn));
    other.join();
    assertThat(happened).containsExactly("its own change", "the other's change");
  }

  @Test
  void holdsUpOthersForAMomentOnly() {
    Turn turn = new Turn(A_MOMENT);
    turn.during(
        () -> {
          another(turn).join();
          return happened.add("its own change");
        });
    assertThat(happened).containsExactly("the other's change", "its own change");
  }

  @Test
  void isOverWhenTheAttemptFails() {
    Turn turn = new Turn(FOR_EVER);
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(
            () ->
                turn.during(
                    () -> {
                      throw new IllegalStateException("a backend that is gone");
                    }));
    another(turn).orTimeout(30, TimeUnit.SECONDS).join();
    assertThat(happened).containsExactly("the other's change");
  }

  @Test
  void letsItsOwnChangePass() {
    Turn turn = new Turn(FOR_EVER);
    turn.during(
        () -> {
          turn.letOthersPass();
          return happened.add("its own change");
        });
    assertThat(happened).containsExactly("its own change");
  }

  /** Its own change is made only when the other has come to the turn. */
  private CompletableFuture<Void> anotherWaits(Turn turn) {
    CompletableFuture<Void> other = another(turn);
    while (!turn.isAwaited() && !other.isDone()) {
      Thread.onSpinWait();
    }
    happened.add("its own change");
    return other;
  }

  private CompletableFuture<Void> another(Turn turn) {
    return CompletableFuture.runAsync(
        () -> {
          turn.letOthersPass();
          happened.add("the other's change");
        });
  }
}
