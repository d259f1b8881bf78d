package dev.insightselectors.core.port;

/** Everything that an operation may ask of the outside. */
public record Ports(
    Trails trails,
    EventDataStores eventDataStores,
    InsightSelections insightSelections,
    Buckets buckets,
    KmsKeys kmsKeys,
    Organizations organizations,
    InsightsSupport insightsSupport,
    CallQuota callQuota) {}
