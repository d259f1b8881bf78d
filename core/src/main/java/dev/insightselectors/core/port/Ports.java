package dev.insightselectors.core.port;

import java.time.InstantSource;

/**
 * Everything that PutInsightSelectors and GetInsightSelectors may ask of the outside. The first
 * three are of one backend; the others may each be of another.
 *
 * @param clock it may stand still, but never goes back
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
    InstantSource clock) {

  /** The same ports over resources of another backend. */
  public Ports with(
      Trails otherTrails, EventDataStores otherStores, InsightSelections otherSelections) {
    return new Ports(
        otherTrails,
        otherStores,
        otherSelections,
        buckets,
        kmsKeys,
        organizations,
        insightsSupport,
        callQuota,
        clock);
  }

  /** The same ports, with buckets, keys and organizations looked up elsewhere. */
  public Ports surroundedBy(Ports others) {
    return new Ports(
        trails,
        eventDataStores,
        insightSelections,
        others.buckets,
        others.kmsKeys,
        others.organizations,
        insightsSupport,
        callQuota,
        clock);
  }
}
