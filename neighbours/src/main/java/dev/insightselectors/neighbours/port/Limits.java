package dev.insightselectors.neighbours.port;

import dev.insightselectors.core.model.ResourceLimits;

/**
 * How much an account may have in a Region.
 *
 * <ul>
 *   <li>There may be more than that already; only making more is refused.
 *   <li>What cannot be read is a {@link dev.insightselectors.core.port.BackendException}.
 * </ul>
 */
public interface Limits {

  ResourceLimits now();
}
