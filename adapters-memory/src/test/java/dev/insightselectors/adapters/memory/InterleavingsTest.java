package dev.insightselectors.adapters.memory;

import static dev.insightselectors.adapters.memory.Fixtures.CALL_RATE;
import static dev.insightselectors.adapters.memory.Fixtures.ERROR_RATE;

import dev.insightselectors.core.model.Caller;
import dev.insightselectors.core.model.InsightSelection;
import dev.insightselectors.core.model.Trail;
import dev.insightselectors.core.model.TrailArn;
import dev.insightselectors.documents.Quota;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jetbrains.lincheck.datastructures.ModelCheckingOptions;
import org.jetbrains.lincheck.datastructures.Operation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Lincheck switches between threads wherever they share something: whatever the order, all answers
 * are those of the same calls made one after the other.
 *
 * <p>So many scenarios as the property {@code insightselectors.interleavings} says.
 */
@Tag("long")
class InterleavingsTest {
  private static final int SCENARIOS = Integer.getInteger("insightselectors.interleavings", 20);
  private static final int ORDERS = 200;

  @Test
  void changeATrailAsCallsInSomeOrderDo() {
    check(OneTrail.class);
  }

  @Test
  void spendNoMoreCallsThanTheQuota() {
    check(TwoCallsASecond.class);
  }

  private static void check(Class<?> operations) {
    new ModelCheckingOptions()
        .threads(2)
        .actorsPerThread(2)
        .actorsBefore(1)
        .actorsAfter(1)
        .iterations(SCENARIOS)
        .invocationsPerIteration(ORDERS)
        .check(operations);
  }

  /** A trail that is made, changed and taken away. */
  public static final class OneTrail {
    private static final Trail TRAIL = Fixtures.sampleTrail();
    private static final TrailArn ARN = TRAIL.arn();

    private final VersionedResources<Trail> trails =
        new VersionedResources<>(new Revisions(), arn -> "owner");

    @Operation
    public boolean create() {
      return trails.add(TRAIL, InsightSelection.NONE);
    }

    @Operation
    public boolean delete() {
      for (Optional<Item<Trail>> found = trails.find(ARN);
          found.isPresent();
          found = trails.find(ARN)) {
        if (trails.remove(found.get().recorded().revision(), ARN)) {
          return true;
        }
      }
      return false;
    }

    @Operation
    public boolean logCalls() {
      return select(CALL_RATE);
    }

    @Operation
    public boolean logErrors() {
      return select(ERROR_RATE);
    }

    @Operation
    public String look() {
      return trails.find(ARN).map(item -> name(item.selection())).orElse("gone");
    }

    @Operation
    public boolean isListed() {
      return trails.ownedBy("owner", Optional.empty()).findAny().isPresent();
    }

    private boolean select(InsightSelection selection) {
      for (Optional<Item<Trail>> found = trails.find(ARN);
          found.isPresent();
          found = trails.find(ARN)) {
        if (trails.replace(found.get().recorded().revision(), ARN, selection)) {
          return true;
        }
      }
      return false;
    }

    private static String name(InsightSelection selection) {
      return selection.equals(CALL_RATE)
          ? "calls"
          : selection.equals(ERROR_RATE) ? "errors" : "none";
    }
  }

  /** Calls of one caller against a quota, while time goes on. */
  public static final class TwoCallsASecond {
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
    private final Quotas quotas = new Quotas(List.of(new Quota("GetTrail", 2, 1, 1)), now::get);
    private final Caller caller = Fixtures.CALLER;

    @Operation
    public boolean call() {
      return quotas.admits(caller, "GetTrail");
    }

    @Operation
    public void passASecond() {
      now.updateAndGet(last -> last.plus(Duration.ofSeconds(1)));
    }
  }
}
