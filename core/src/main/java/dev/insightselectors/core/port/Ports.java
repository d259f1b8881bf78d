package dev.insightselectors.core.port;

import java.time.InstantSource;

/**
 * Everything that an operation may ask of the outside.
 *
 * @param clock tells the time of creations and changes; it may stand still, but never goes back
 */
public record Ports(
    Trails trails,
    EventDataStores eventDataStores,
    InsightSelections insightSelections,
    Buckets buckets,
    KmsKeys kmsKeys,
    Organizations organizations,
    InsightsSupport insightsSupport,
    CallQuota callQuota,
    InstantSource clock,
    Identifiers identifiers) {}
