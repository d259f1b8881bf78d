package dev.insightselectors.core.port;

import static dev.insightselectors.core.testing.Samples.CALLER;
import static dev.insightselectors.core.testing.Samples.OTHER_ACCOUNT;
import static dev.insightselectors.core.testing.Samples.OTHER_REGION;
import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.testing.Together;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** The obligations of {@link CallQuota}. */
public abstract class CallQuotaContract {
  private static final String PUT = "PutInsightSelectors";
  private static final String GET = "GetInsightSelectors";
  private static final int OFTEN = 10;

  /**
   * A quota of which every account has so many calls left, for each operation and in each Region,
   * and which does not grow back while a test runs: its clock stands still, say.
   */
  protected abstract CallQuota quotaOf(int calls);

  @Test
  void admitsAsManyCallsAsAreLeft() {
    CallQuota quota = quotaOf(3);
    List<Boolean> admitted =
        IntStream.range(0, 5).mapToObj(call -> quota.admits(CALLER, PUT)).toList();
    assertThat(admitted).containsExactly(true, true, true, false, false);
  }

  @Test
  void admitsNoCallWhenNoneIsLeft() {
    assertThat(quotaOf(0).admits(CALLER, PUT)).isFalse();
  }

  @Test
  void spendsNothingOfAnotherAccount() {
    CallQuota quota = quotaOf(1);
    quota.admits(CALLER, PUT);
    assertThat(quota.admits(new Caller(OTHER_ACCOUNT, CALLER.region()), PUT)).isTrue();
  }

  @Test
  void spendsNothingOfAnotherRegion() {
    CallQuota quota = quotaOf(1);
    quota.admits(CALLER, PUT);
    assertThat(quota.admits(new Caller(CALLER.account(), OTHER_REGION), PUT)).isTrue();
  }

  @Test
  void spendsNothingOfAnotherOperation() {
    CallQuota quota = quotaOf(1);
    quota.admits(CALLER, PUT);
    assertThat(quota.admits(CALLER, GET)).isTrue();
    assertThat(quota.admits(CALLER, PUT)).isFalse();
  }

  @RepeatedTest(OFTEN)
  void admitsNoMoreCallersAtOnceThanCallsAreLeft() {
    CallQuota quota = quotaOf(3);
    List<Boolean> admitted = Together.run(8, number -> quota.admits(CALLER, PUT));
    assertThat(Collections.frequency(admitted, true)).isEqualTo(3);
  }
}
