package dev.insightselectors.adapters.memory;

import dev.insightselectors.core.model.Caller;
import dev.insightselectors.documents.Quota;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The quotas of one world. Every account has its own calls in every Region, all of them back at
 * once each time that the quota's seconds are over, counted from when the world was put.
 */
final class Quotas {
  private final Map<String, Quota> quotas;
  private final ClockMeter clock;
  private final Instant put;
  private final ConcurrentMap<Spender, Bucket> left = new ConcurrentHashMap<>();

  private record Spender(String operation, Caller caller) {}

  Quotas(List<Quota> quotas, InstantSource clock) {
    this.quotas =
        quotas.stream()
            .collect(Collectors.toUnmodifiableMap(Quota::operation, Function.identity()));
    this.clock = new ClockMeter(clock);
    this.put = clock.instant();
  }

  boolean admits(Caller caller, String operation) {
    Quota quota = quotas.get(operation);
    if (quota == null) {
      return true;
    }
    return quota.calls() > 0
        && left.computeIfAbsent(new Spender(operation, caller), spender -> bucket(quota))
            .tryConsume(1);
  }

  /** Aligned to the beginning of the world, so it matters not when an account first calls. */
  private Bucket bucket(Quota quota) {
    Duration period = Duration.ofSeconds(quota.seconds());
    return Bucket.builder()
        .addLimit(
            Bandwidth.builder()
                .capacity(quota.calls())
                .refillIntervallyAligned(quota.calls(), period, put.plus(period))
                .initialTokens(quota.calls() - quota.used())
                .build())
        .withCustomTimePrecision(clock)
        .build();
  }

  /** A clock as Bucket4j reads it. */
  private record ClockMeter(InstantSource clock) implements TimeMeter {

    @Override
    public long currentTimeNanos() {
      Instant now = clock.instant();
      return TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano();
    }

    @Override
    public boolean isWallClockBased() {
      return true;
    }
  }
}
