package dev.insightselectors.adapters.memory;

import static dev.insightselectors.adapters.memory.Fixtures.ACCOUNT;
import static dev.insightselectors.adapters.memory.Fixtures.CALLER;
import static dev.insightselectors.adapters.memory.Fixtures.OHIO;
import static dev.insightselectors.adapters.memory.Fixtures.OPEN;
import static dev.insightselectors.adapters.memory.Fixtures.VIRGINIA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.documents.Quota;
import dev.insightselectors.documents.World;
import dev.insightselectors.documents.WorldKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class InMemoryCallQuotaTest {
  private static final String PUT = "PutInsightSelectors";

  /** A clock that goes when it is told to. */
  private static final class MovingClock implements InstantSource {
    private volatile Instant now = Instant.parse("2025-01-01T00:00:00.000999999Z");

    @Override
    public Instant instant() {
      return now;
    }

    void pass(Duration time) {
      now = now.plus(time);
    }
  }

  private final MovingClock clock = new MovingClock();
  private final InMemoryWorld world = new InMemoryWorld(OPEN, clock);

  @Test
  void admitsTheCallsThatAreLeft() {
    put(new Quota(PUT, 3, 10, 1));
    assertThat(admitted(CALLER, 5)).isEqualTo(2);
  }

  @Test
  void givesAllCallsBackAtOnceWhenTheTimeIsOver() {
    put(new Quota(PUT, 3, 10, 3));
    clock.pass(Duration.ofMillis(9_998));
    assertThat(admitted(CALLER, 1)).isZero();
    clock.pass(Duration.ofMillis(2));
    assertThat(admitted(CALLER, 5)).isEqualTo(3);
  }

  @Test
  void countsTheTimeFromWhenTheWorldWasPut() {
    put(new Quota(PUT, 2, 10, 2));
    clock.pass(Duration.ofSeconds(25));
    assertThat(admitted(CALLER, 5)).isEqualTo(2);
    clock.pass(Duration.ofSeconds(4));
    assertThat(admitted(CALLER, 5)).isZero();
    clock.pass(Duration.ofSeconds(1));
    assertThat(admitted(CALLER, 5)).isEqualTo(2);
  }

  @Test
  void savesNoCallsForLater() {
    put(new Quota(PUT, 2, 10, 0));
    clock.pass(Duration.ofSeconds(100));
    assertThat(admitted(CALLER, 5)).isEqualTo(2);
  }

  @Test
  void isSpentByAccountAndRegion() {
    put(new Quota(PUT, 1, 10, 0));
    Caller inVirginia = new Caller(ACCOUNT, VIRGINIA);
    Caller another = new Caller(new AccountId("222222222222"), OHIO);
    for (Caller caller : List.of(CALLER, inVirginia, another)) {
      assertThat(admitted(caller, 3)).isEqualTo(1);
    }
  }

  @Test
  void isSpentByOperation() {
    put(new Quota(PUT, 1, 10, 1), new Quota("GetInsightSelectors", 1, 10, 0));
    assertThat(admits(CALLER, PUT)).isFalse();
    assertThat(admits(CALLER, "GetInsightSelectors")).isTrue();
    assertThat(admits(CALLER, "CreateTrail")).isTrue();
  }

  @Test
  void admitsNothingWhenThereAreNoCalls() {
    put(new Quota(PUT, 0, 1, 0));
    clock.pass(Duration.ofSeconds(5));
    assertThat(admitted(CALLER, 3)).isZero();
  }

  @Test
  void takesTheLargestQuotaThereIs() {
    put(new Quota(PUT, 1_000_000_000, 1, 0), new Quota("GetTrail", 1, 31_536_000, 1));
    assertThat(admitted(CALLER, 3)).isEqualTo(3);
    assertThat(admits(CALLER, "GetTrail")).isFalse();
    clock.pass(Duration.ofDays(365));
    assertThat(admits(CALLER, "GetTrail")).isTrue();
  }

  @Test
  void startsAnewWithANewWorld() {
    Quota quota = new Quota(PUT, 1, 10, 0);
    put(quota);
    assertThat(admitted(CALLER, 2)).isEqualTo(1);
    put(quota);
    assertThat(admitted(CALLER, 2)).isEqualTo(1);
  }

  @Test
  void admitsNoMoreOfThoseWhoAskAtOnceThanThereAreCalls() throws Exception {
    for (int round = 0; round < 100; round++) {
      put(new Quota(PUT, 3, 10, 0));
      List<Boolean> answers = Together.run(6, () -> admits(CALLER, PUT));
      assertThat(Collections.frequency(answers, true)).isEqualTo(3);
    }
  }

  /** Whoever calls may claim any account: told apart are as many as the table of bounds says. */
  @Test
  void tellsNoMoreCallersApartThanItHasRoomFor() throws IOException {
    put(new Quota(PUT, 1, 10, 0));
    for (int i = 0; i < Quotas.MOST_CALLERS; i++) {
      assertThat(admits(numbered(i), PUT)).isTrue();
    }
    assertThat(admits(numbered(Quotas.MOST_CALLERS), PUT)).isFalse();
    clock.pass(Duration.ofSeconds(10));
    assertThat(admits(numbered(Quotas.MOST_CALLERS), PUT)).isTrue();
    assertThat(Files.readString(Path.of("../docs/bounds.md")))
        .contains("| callers with a quota in one of its periods | " + Quotas.MOST_CALLERS + " |");
  }

  private static Caller numbered(int account) {
    return new Caller(new AccountId(Long.toString(100_000_000_000L + account)), OHIO);
  }

  private void put(Quota... quotas) {
    World other = World.of(WorldKind.OPEN, it -> it.quotas().addAll(List.of(quotas)));
    world.replace(other);
  }

  private int admitted(Caller caller, int times) {
    int admitted = 0;
    for (int i = 0; i < times; i++) {
      admitted += admits(caller, PUT) ? 1 : 0;
    }
    return admitted;
  }

  private boolean admits(Caller caller, String operation) {
    return world.ports().insights().callQuota().admits(caller, operation);
  }
}
