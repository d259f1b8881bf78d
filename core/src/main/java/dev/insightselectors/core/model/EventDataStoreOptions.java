package dev.insightselectors.core.model;

import java.time.Instant;
import java.util.Optional;

/**
 * Settings of an event data store that no rule of PutInsightSelectors looks at.
 *
 * @param retentionPeriod days
 * @param billingMode EXTENDABLE_RETENTION_PRICING or FIXED_RETENTION_PRICING
 */
public record EventDataStoreOptions(
    boolean multiRegionEnabled,
    int retentionPeriod,
    boolean terminationProtectionEnabled,
    String billingMode,
    Optional<Instant> createdAt,
    Optional<Instant> updatedAt) {
  public static final String EXTENDABLE = "EXTENDABLE_RETENTION_PRICING";
  public static final String FIXED = "FIXED_RETENTION_PRICING";
  public static final EventDataStoreOptions DEFAULT =
      new EventDataStoreOptions(true, 366, true, EXTENDABLE, Optional.empty(), Optional.empty());

  public EventDataStoreOptions withRetentionPeriod(int days) {
    return new EventDataStoreOptions(
        multiRegionEnabled, days, terminationProtectionEnabled, billingMode, createdAt, updatedAt);
  }

  public EventDataStoreOptions createdAt(Instant now) {
    return new EventDataStoreOptions(
        multiRegionEnabled,
        retentionPeriod,
        terminationProtectionEnabled,
        billingMode,
        Optional.of(now),
        Optional.of(now));
  }

  public EventDataStoreOptions updatedAt(Instant now) {
    return new EventDataStoreOptions(
        multiRegionEnabled,
        retentionPeriod,
        terminationProtectionEnabled,
        billingMode,
        createdAt,
        Optional.of(now));
  }
}
