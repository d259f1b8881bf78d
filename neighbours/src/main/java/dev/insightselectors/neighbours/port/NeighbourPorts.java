package dev.insightselectors.neighbours.port;

import dev.insightselectors.core.port.InsightSelections;
import dev.insightselectors.core.port.Ports;

/**
 * Everything that the operations of both modules may ask of the outside.
 *
 * @param insights what PutInsightSelectors and GetInsightSelectors ask; its trails and event data
 *     stores are those of the registers
 */
public record NeighbourPorts(
    Ports insights,
    TrailRegister trails,
    EventDataStoreRegister eventDataStores,
    Identifiers identifiers,
    Limits limits,
    Observations observations) {

  /** The same ports, with others for what PutInsightSelectors and GetInsightSelectors ask. */
  public NeighbourPorts with(Ports others) {
    return new NeighbourPorts(others, trails, eventDataStores, identifiers, limits, observations);
  }

  /** The same ports over resources of another backend. */
  public NeighbourPorts with(
      TrailRegister otherTrails,
      EventDataStoreRegister otherStores,
      InsightSelections otherSelections) {
    return new NeighbourPorts(
        insights.with(otherTrails, otherStores, otherSelections),
        otherTrails,
        otherStores,
        identifiers,
        limits,
        observations);
  }
}
