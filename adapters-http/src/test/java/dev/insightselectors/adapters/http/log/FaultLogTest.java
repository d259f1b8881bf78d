package dev.insightselectors.adapters.http.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.core.port.BackendException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class FaultLogTest {
  private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 1000);
  private final FaultLog faults = new FaultLog(now::get);
  private final KeptLog kept = new KeptLog();

  @Test
  void tellsABackendThatIsGoneInALineAMinuteWithoutATrace() {
    for (int i = 0; i < 100; i++) {
      fail(new BackendException("GET /trails\nwas not answered", new IllegalStateException()));
      now.addAndGet(Duration.ofSeconds(1).toNanos());
    }

    assertThat(kept.lines())
        .containsExactly(
            "WARN requestid=5e1f4dd2 operation=GetTrail fault=backend"
                + " reason=\"GET /trails\\u000awas not answered\" untold=0",
            "WARN requestid=5e1f4dd2 operation=GetTrail fault=backend"
                + " reason=\"GET /trails\\u000awas not answered\" untold=59");
    assertThat(kept.causes()).isEmpty();
  }

  @Test
  void tellsEveryDefectWithItsTrace() {
    IllegalStateException defect = new IllegalStateException("secret");

    fail(defect);
    fail(defect);

    assertThat(kept.lines())
        .containsExactly(
            "ERROR requestid=5e1f4dd2 operation=GetTrail fault=defect",
            "ERROR requestid=5e1f4dd2 operation=GetTrail fault=defect");
    assertThat(kept.causes()).containsExactly(defect, defect);
  }

  private void fail(RuntimeException fault) {
    faults.tell(kept, Optional.of("5e1f4dd2"), "GetTrail", fault);
  }
}
