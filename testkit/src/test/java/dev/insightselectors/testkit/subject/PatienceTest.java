package dev.insightselectors.testkit.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PatienceTest {
  private static final Patience FOUR_LOOKS = new Patience(4, Duration.ofMillis(1));

  private final AtomicInteger looks = new AtomicInteger();

  @Test
  void isOverAtTheFirstLookThatShowsIt() {
    assertThat(FOUR_LOOKS.until(looks::incrementAndGet, seen -> seen == 2)).isEqualTo(2);
    assertThat(looks).hasValue(2);
  }

  @Test
  void hasAnEndAndGivesTheLastLook() {
    assertThat(FOUR_LOOKS.until(looks::incrementAndGet, seen -> false)).isEqualTo(4);
    assertThat(looks).hasValue(4);
  }

  @Test
  void withNoneThereIsOneLook() {
    assertThat(Patience.NONE.until(looks::incrementAndGet, seen -> false)).isEqualTo(1);
  }

  @Test
  void aLookThatBreaksIsNotTakenAgain() {
    assertThatThrownBy(
            () ->
                FOUR_LOOKS.until(
                    () -> {
                      looks.incrementAndGet();
                      throw new UnreachableException("gone");
                    },
                    seen -> true))
        .isInstanceOf(UnreachableException.class);
    assertThat(looks).hasValue(1);
  }

  @Test
  void isALookASecondAndOneAtOnce() {
    assertThat(Patience.of(Duration.ofSeconds(15)).looks()).isEqualTo(16);
    assertThat(Patience.of(Duration.ZERO)).isEqualTo(Patience.NONE);
  }
}
