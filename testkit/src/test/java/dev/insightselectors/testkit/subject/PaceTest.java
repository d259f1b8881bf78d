package dev.insightselectors.testkit.subject;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.model.Region;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PaceTest {
  private static final Caller CALLER =
      new Caller(new AccountId("123456789012"), new Region("us-east-2"));

  @Test
  void spacesMessagesEvenlyAndSendsTheFirstAtOnce() {
    assertThat(timeOf(Pace.of(50), "PutInsightSelectors", 6))
        .isBetween(Duration.ofMillis(100), Duration.ofSeconds(2));
  }

  @Test
  void lookingAtAwsDoesNotWaitForChangingIt() {
    Pace pace = Pace.ofAws();
    assertThat(timeOf(pace, "PutInsightSelectors", 1).plus(timeOf(pace, "GetInsightSelectors", 1)))
        .isLessThan(Duration.ofMillis(900));
  }

  @Test
  void realAwsTakesOneChangeASecond() {
    assertThat(timeOf(Pace.ofAws(), "PutInsightSelectors", 2))
        .isGreaterThan(Duration.ofMillis(900));
  }

  @Test
  void anInterruptionDoesNotHurryItAndIsNotLost() {
    Thread.currentThread().interrupt();
    Duration taken = timeOf(Pace.of(50), "PutInsightSelectors", 6);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(taken).isGreaterThanOrEqualTo(Duration.ofMillis(100));
  }

  private static Duration timeOf(Pace pace, String operation, int messages) {
    RawMessage message =
        RawMessage.of(new ApiCall(CALLER, operation, new JsonMapper().createObjectNode()));
    long start = System.nanoTime();
    for (int i = 0; i < messages; i++) {
      pace.await(message);
    }
    return Duration.ofNanos(System.nanoTime() - start);
  }
}
