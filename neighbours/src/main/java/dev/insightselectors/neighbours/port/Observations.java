package dev.insightselectors.neighbours.port;

import dev.insightselectors.core.model.AccountId;
import dev.insightselectors.core.model.Region;
import dev.insightselectors.neighbours.observed.Observed;

/**
 * What CloudTrail has observed.
 *
 * <ul>
 *   <li>Where nothing is told of an account in a Region, nothing was observed: {@link
 *       Observed#NONE}.
 *   <li>What is told may lie in the future; whoever asks sees to it that it is not told too early.
 *   <li>What cannot be looked up is a {@link dev.insightselectors.core.port.BackendException}.
 * </ul>
 */
public interface Observations {

  Observed in(AccountId account, Region region);
}
