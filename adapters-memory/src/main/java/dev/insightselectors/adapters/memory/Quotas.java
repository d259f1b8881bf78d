package dev.insightselectors.adapters.memory;

import dev.insightselectors.core.model.Caller;
import dev.insightselectors.documents.Quota;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The quotas of one world. Every account has its own calls in every Region, all of them back at
 * once each time that the quota's seconds are over, counted from when the world was put. So what
 * was spent before is forgotten then; and within one such time no more than so many callers are
 * told apart, for whoever calls may claim any account.
 */
final class Quotas {
  static final int MOST_CALLERS = 100_000;

  private final Map<String, Spending> byOperation;

  Quotas(List<Quota> quotas, InstantSource clock) {
    Instant put = clock.instant();
    this.byOperation =
        quotas.stream()
            .map(quota -> new Spending(quota, clock, put))
            .collect(Collectors.toUnmodifiableMap(it -> it.quota.operation(), Function.identity()));
  }

  boolean admits(Caller caller, String operation) {
    Spending spending = byOperation.get(operation);
    return spending == null || spending.admits(caller);
  }

  /** What was spent of one quota. */
  private static final class Spending {
    private final Quota quota;
    private final InstantSource clock;
    private final Instant put;
    private final AtomicReference<Period> now = new AtomicReference<>(new Period(0));

    /**
     * One stretch of the quota's seconds, and how many calls each made in it.
     *
     * @param number 0 for the one in which the world was put
     */
    private record Period(long number, ConcurrentMap<Caller, Integer> spent) {
      Period(long number) {
        this(number, new ConcurrentHashMap<>());
      }
    }

    Spending(Quota quota, InstantSource clock, Instant put) {
      this.quota = quota;
      this.clock = clock;
      this.put = put;
    }

    boolean admits(Caller caller) {
      Period period = period();
      int calls = period.number() == 0 ? quota.calls() - quota.used() : quota.calls();
      boolean isKnown = period.spent().containsKey(caller);
      return (isKnown || period.spent().size() < MOST_CALLERS)
          && calls > 0
          && period.spent().merge(caller, 1, (spent, one) -> Math.min(spent, calls) + one) <= calls;
    }

    private Period period() {
      long number =
          Duration.between(put, clock.instant()).dividedBy(Duration.ofSeconds(quota.seconds()));
      return now.updateAndGet(last -> last.number() < number ? new Period(number) : last);
    }
  }
}
